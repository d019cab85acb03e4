#!/usr/bin/env bash
# Imports every published set of transcripts under ../shared/data/transcripts, each into a study of its own, verifies the
# study, and prints the table of docs/guide/real-transcripts.md.
#
#   bench/real-transcripts.sh [FOLDER]       the studies and what the commands said are kept in FOLDER; default: a temporary one
#
# The sets are read where they are and nothing of them is kept in the project. Where they are absent it says so and ends well.
# Exits 1 when an import refused a file, or a study did not verify. TACIT names another program than ./tacit.
set -u
root=$(CDPATH='' cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P) || exit 1
cd "$root" || exit 1
data=../shared/data/transcripts
tacit=${TACIT:-./tacit}

if [ ! -d "$data" ]; then
  printf 'real-transcripts: %s is not here, so there is nothing to import\n' "$data" >&2
  exit 0
fi
if [ $# -gt 0 ]; then
  out=$1
  mkdir -p "$out" || exit 1
else
  out=$(mktemp -d) || exit 1
  trap 'rm -rf "$out"' EXIT
fi

# From the JSON of an import: sources, turns, labels, words, characters, doubts.
counts() {
  awk '
    { value = $0; sub(/^[^:]*: */, "", value); sub(/,$/, "", value) }
    /"label" :/ { labels[value] = 1 }
    /"turns" :/ { last = value }
    /"speakers" :/ { sources++; turns += last }
    /"words" :/ { words += value }
    /"characters" :/ { characters += value }
    /"why" :/ { doubts++ }
    END { for (label in labels) distinct++
      printf "%d %d %d %d %d %d\n", sources, turns, distinct, words, characters, doubts }' "$1"
}

bad=0
set_of() { # name, files before --, options after it
  local name=$1 study=$out/$1.tacit files=() began ended verified people
  shift
  while [ "$1" != -- ]; do files+=("$1"); shift; done
  shift
  rm -f "$study" "$study"-*
  "$tacit" new "$study" --title "$name" >"$out/$name.log" 2>&1 || bad=1
  began=$(date +%s%N)
  "$tacit" import "$study" "${files[@]}" "$@" --format json >"$out/$name.json" 2>>"$out/$name.log" || bad=1
  ended=$(date +%s%N)
  if verified=$("$tacit" verify "$study" 2>&1); then :; else bad=1; fi
  people=$(awk -F'" : "' '/"person" :/ { sub(/",?$/, "", $2); if ($2 != "") seen[$2] = 1 } END { n = 0; for (p in seen) n++; print n }' "$out/$name.json")
  # shellcheck disable=SC2046
  printf '| %s | %d | %s | %s | %s | %s | %s | %s | %s | %s | %s |\n' "$name" "${#files[@]}" \
    $(counts "$out/$name.json") "$people" "$(awk -v n=$((ended - began)) 'BEGIN { printf "%.1f", n / 1e9 }')" "${verified%%$'\n'*}"
}

printf '| set | files | sources | turns | labels | words | characters | doubts | people | seconds | verify |\n'
printf '|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|\n'
set_of primock57 "$data"/primock57/transcripts/*.TextGrid -- --moderator doctor --add-participants each
set_of aci-bench-train "$data"/aci-bench/challenge_data/train.csv -- --column text=dialogue --column group=encounter_id --moderator doctor --add-participants each
set_of aci-bench-valid "$data"/aci-bench/challenge_data/valid.csv -- --column text=dialogue --column group=encounter_id --moderator doctor --add-participants each
set_of mts-dialog "$data"/mts-dialog/MTS-Dialog-ValidationSet.csv -- --column text=dialogue --column group=ID --moderator Doctor --add-participants each
set_of anthropic-interviewer "$data"/anthropic-interviewer/scientists_transcripts.csv -- --column text=text --column group=transcript_id --moderator AI --moderator Assistant --add-participants each
set_of germediq "$data"/germediq/GerMedIQ-Human.csv -- --column text=response --column speaker=participant_id --column group=participant_id --column prompt=question --moderator Interviewer --add-participants
set_of mibot "$data"/mibot/transcripts/*.json -- --key turns=utterances --key speaker=speaker --key text=text --key source=participant_id --moderator counsellor --add-participants each
set_of qmsum "$data"/qmsum-committee-hearings/*.json -- --key turns=meeting_transcripts --key speaker=speaker --key text=content --add-participants
set_of cabnc "$data"/cabnc-chat/*.cha -- --add-participants each
set_of autspaces "$data"/autspaces-focus-groups/2019*.md -- --turns '[ \t]*\* \((?<name>[^)]*)\):? *'
exit "$bad"
