# Sourced by ./tacit when something must be built. Sets `runtime` and `laid_for`; says what it does on standard error.
# shellcheck shell=bash disable=SC2154

say() { printf 'tacit: %s\n' "$1" >&2; }

check_tools() {
  local version rest major minor patch
  type -P mvn >/dev/null || fail 69 "Maven 3.8.7 or newer is needed to build and none was found: install it and try again"
  [ -x "$java_home/bin/javac" ] || fail 69 "a JDK is needed to build, $java_home has no compiler: install a JDK, or set JAVA_HOME to one"
  version=$(JAVA_HOME=$java_home mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
  IFS=. read -r major minor patch rest <<<"$version"
  if [ $((${major:-0} * 1000000 + ${minor:-0} * 1000 + ${patch:-0})) -lt 3008007 ]; then
    fail 69 "Maven 3.8.7 or newer is needed to build, this is ${version:-unknown}: install a newer one"
  fi
}

# One build at a time; a lock whose holder is gone is taken over.
take_lock() {
  local holder waited=0
  mkdir -p "$build" 2>/dev/null || fail 70 "cannot write to $root, and nothing is built yet: make the folder writable"
  until mkdir "$build/lock" 2>/dev/null; do
    holder=$(cat "$build/lock/holder" 2>/dev/null)
    if { [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; } || { [ -z "$holder" ] && [ "$waited" -ge 5 ]; }; then
      rm -rf "$build/lock"
      continue
    fi
    [ "$waited" -eq 0 ] && say "another build is under way, waiting for it"
    waited=$((waited + 1))
    sleep 1
  done
  echo $$ >"$build/lock/holder"
  trap 'rm -rf "$build/lock"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

free_lock() {
  rm -rf "$build/lock"
  trap - EXIT INT TERM
}

run_maven() {
  local log=$build/build.log line module
  (cd "$root" && JAVA_HOME=$java_home mvn -B -Dstyle.color=never --no-transfer-progress \
    -pl app -am -Dmaven.test.skip=true package </dev/null 2>&1) |
    tee "$log" |
    while IFS= read -r line; do
      case $line in
        *'] Building Tacit'*'['*'/'*']'*)
          module=${line#*Building }
          module="${module##* } ${module%% [0-9]*}"
          say "  ${module/Tacit: /}"
          ;;
      esac
    done
  if [ "${PIPESTATUS[0]}" -ne 0 ]; then
    line=$(grep -E '^\[ERROR\] ' "$log" | grep -m 1 -v 'COMPILATION ERROR')
    line=${line#'[ERROR] '}
    fail 70 "the build failed: ${line:-no reason given}  (the whole log: $log)"
  fi
}

# Unpacks SQLite's native library for this machine once, so that no start has to. Where the name of the machine is
# not known here the driver unpacks it itself, as it always can.
unpack_native() { # runtime folder
  local system machine entry
  case $(uname -s) in
    Linux) system=Linux; if ls /lib/ld-musl-* >/dev/null 2>&1; then system=Linux-Musl; fi ;;
    Darwin) system=Mac ;;
    *) return 0 ;;
  esac
  case $(uname -m) in
    x86_64 | amd64) machine=x86_64 ;;
    aarch64 | arm64) machine=aarch64 ;;
    *) return 0 ;;
  esac
  entry=org/sqlite/native/$system/$machine
  (cd "$1" && "$java_home/bin/jar" xf lib/sqlite-jdbc-*.jar "$entry" && mkdir native && mv "$entry"/* native/ && rm -rf org) \
    >/dev/null 2>&1 || rm -rf "$1/native" "$1/org"
}

# Lays the runtime out in a folder of its own: a running Tacit keeps the one it was started from.
build_runtime() {
  local started=$SECONDS name old
  check_tools
  take_lock
  if ! is_stale; then # another build finished while we waited
    free_lock
    return
  fi
  if [ -n "$runtime" ]; then
    say "building, the sources are newer than the last build"
  else
    say "building for the first time: a minute or two, longer when Maven has to fetch libraries"
  fi
  : >"$build/started"
  rm -rf "$root/app/target/lib"
  run_maven
  name=run-$(date +%Y%m%d-%H%M%S)-$$
  mkdir -p "$build/$name/lib"
  cp "$root"/app/target/lib/*.jar "$build/$name/lib/" &&
    cp "$root"/app/target/tacit-app-*.jar "$build/$name/tacit.jar" || fail 70 "cannot write the runtime to $build"
  unpack_native "$build/$name"
  old=${runtime##*/}
  runtime=$build/$name
  laid_for=$root
  printf '%s\n%s\n' "$name" "$root" >"$build/next"
  touch -r "$build/started" "$build/next"
  mv -f "$build/next" "$build/current"
  for name in "$build"/run-*; do
    case ${name##*/} in "${runtime##*/}" | "$old") ;; *) rm -rf "$name" ;; esac
  done
  free_lock
  say "built in $((SECONDS - started)) s"
}

# Rehearses the everyday commands once for this Java and keeps the loaded classes, so that every later start is fast.
# A start without the archive is slower and otherwise the same, so nothing here is fatal.
prepare_start() {
  local next=$archive.$$
  [ -w "$runtime" ] || return 0
  say "preparing fast starts for Java $java_version (once)"
  if [ "$laid_for" != "$root" ]; then
    rm -f "$runtime"/start-*.jsa
    printf '%s\n%s\n' "${runtime##*/}" "$root" >"$build/next"
    touch -r "$build/current" "$build/next"
    mv -f "$build/next" "$build/current"
  fi
  if "$java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:ArchiveClassesAtExit="$next" -Xlog:disable -Dfile.encoding=UTF-8 \
    ${runtime:+"-Dorg.sqlite.lib.path=$runtime/native"} "-Dtacit.home=$root" \
    -cp "$runtime/tacit.jar" org.tacit.app.Rehearsal >"$build/rehearsal.log" 2>&1 && [ -s "$next" ]; then
    mv -f "$next" "$archive"
  else
    rm -f "$next"
    : >"$archive" # tried and not possible: do not try at every start
  fi
}
