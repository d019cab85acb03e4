package org.tacit.exchange.folder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.TacitException;
import org.tacit.domain.framework.Construct;
import org.tacit.domain.framework.ConstructRef;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.LensLink;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.framework.Outside;
import org.tacit.exchange.framework.FrameworkReader;
import org.tacit.exchange.framework.ShippedFrameworks;
import org.tacit.exchange.yaml.NearestWord;
import org.tacit.exchange.yaml.YamlMapping;

/** Reads {@code lens.yaml}: the frameworks adopted, and what was judged against them. Used once. */
final class LensReader {
    private final FolderFiles files;
    private final StudyIds ids;
    private final FrameworkReader reader;
    private final ShippedFrameworks shipped;
    private final Problems problems;
    private final List<FolderDoubt> doubts;
    private final Map<FrameworkId, Framework> frameworks = new HashMap<>();
    private final List<Framework> adopted = new ArrayList<>();
    private final List<LensLink> links = new ArrayList<>();
    private final List<Outside> outside = new ArrayList<>();
    private final Set<String> judged = new HashSet<>();
    private boolean allFrameworksRead = true;

    LensReader(
            FolderFiles files,
            StudyIds ids,
            FrameworkReader reader,
            ShippedFrameworks shipped,
            Problems problems,
            List<FolderDoubt> doubts) {
        this.files = files;
        this.ids = ids;
        this.reader = reader;
        this.shipped = shipped;
        this.problems = problems;
        this.doubts = doubts;
    }

    void read(YamlMapping root) {
        Fields lens = new Fields(root, List.of("frameworks", "links", "outside"), problems);
        lens.mappings("frameworks").forEach(this::adopt);
        lens.mappings("links").forEach(this::link);
        lens.mappings("outside").forEach(this::mark);
    }

    List<Framework> frameworks() {
        return adopted;
    }

    List<LensLink> links() {
        return links;
    }

    List<Outside> outside() {
        return outside;
    }

    private void adopt(YamlMapping mapping) {
        Fields fields = new Fields(mapping, List.of("id", "version", "file"), problems);
        if (fields.has("id") == fields.has("file")) {
            fields.problem(
                    "id", "write one of two: id, of a framework that comes with Tacit, or file, for one of your own");
            allFrameworksRead = false;
            return;
        }
        Optional<Framework> framework = fields.has("id") ? comesWithTacit(fields) : ownFile(fields);
        framework.ifPresentOrElse(
                found -> {
                    if (frameworks.putIfAbsent(found.id(), found) != null) {
                        fields.problem(
                                mapping.place(),
                                "the framework \"" + found.id() + "\" is adopted twice; take one of them out");
                    } else {
                        adopted.add(found);
                    }
                },
                () -> allFrameworksRead = false);
    }

    private Optional<Framework> comesWithTacit(Fields fields) {
        String id = fields.words("id");
        List<String> known = shipped.ids().stream().map(FrameworkId::value).toList();
        if (!known.contains(id)) {
            String advice = NearestWord.to(id, known)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("write one of " + String.join(", ", known)
                            + ", or file and the place of a framework of your own");
            fields.problem("id", "no framework \"" + id + "\" comes with Tacit; " + advice);
            return Optional.empty();
        }
        Framework framework = shipped.load(new FrameworkId(id));
        fields.optional("version")
                .filter(version -> !version.equals(framework.version()))
                .ifPresent(version -> doubts.add(new FolderDoubt(
                        FolderLayout.LENS,
                        fields.place("version").line(),
                        id,
                        "was adopted in version " + version + "; it was read in version " + framework.version()
                                + ", which comes with this Tacit")));
        return Optional.of(framework);
    }

    private Optional<Framework> ownFile(Fields fields) {
        String file = fields.words("file");
        if (!file.startsWith(FolderLayout.FRAMEWORKS)) {
            fields.problem(
                    "file", "\"" + file + "\" is not in " + FolderLayout.FRAMEWORKS + "; put the framework there");
            return Optional.empty();
        }
        return files.read(file, fields.place("file").toString()).flatMap(bytes -> {
            try {
                return Optional.of(reader.read(bytes, file));
            } catch (TacitException notAFramework) {
                problems.add(notAFramework);
                return Optional.empty();
            }
        });
    }

    private void link(YamlMapping mapping) {
        Fields fields = new Fields(mapping, List.of("code", "theme", "construct", "reason"), problems);
        Optional<LensSubject> subject = subject(fields);
        Optional<ConstructRef> construct = fields.text("construct").flatMap(written -> construct(fields, written));
        String reason = fields.words("reason");
        if (subject.isEmpty()
                || construct.isEmpty()
                || !isNew(fields, mapping, subject.get() + " " + construct.get())) {
            return;
        }
        judged.add(subject.get() + " into " + construct.get().framework());
        fields.build(() -> new LensLink(subject.get(), construct.get(), reason)).ifPresent(links::add);
    }

    private void mark(YamlMapping mapping) {
        Fields fields = new Fields(mapping, List.of("code", "theme", "framework", "reason"), problems);
        Optional<LensSubject> subject = subject(fields);
        Optional<FrameworkId> framework =
                fields.text("framework").flatMap(written -> framework(fields, "framework", written));
        String reason = fields.words("reason");
        if (subject.isEmpty()
                || framework.isEmpty()
                || !isNew(fields, mapping, subject.get() + " outside " + framework.get())) {
            return;
        }
        if (judged.contains(subject.get() + " into " + framework.get())) {
            fields.problem(
                    mapping.place(),
                    subject.get() + " is linked into " + framework.get()
                            + " above, so it cannot fall outside; take one of the two out");
        }
        fields.build(() -> new Outside(subject.get(), framework.get(), reason)).ifPresent(outside::add);
    }

    private boolean isNew(Fields fields, YamlMapping mapping, String judgement) {
        if (!judged.add(judgement)) {
            fields.problem(mapping.place(), "this was said already (" + judgement + "); keep one of the two");
            return false;
        }
        return true;
    }

    private Optional<LensSubject> subject(Fields fields) {
        if (fields.has("code") == fields.has("theme")) {
            fields.problem("code", "write one of two: code, or theme");
            return Optional.empty();
        }
        return fields.has("code")
                ? fields.reference("code", ids.codes).map(LensSubject.OfCode::new)
                : fields.reference("theme", ids.themes).map(LensSubject.OfTheme::new);
    }

    private Optional<ConstructRef> construct(Fields fields, String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            fields.problem("construct", "\"" + written + "\" does not name a construct; write framework/construct");
            return Optional.empty();
        }
        return framework(fields, "construct", written.substring(0, slash)).flatMap(id -> {
            String construct = written.substring(slash + 1);
            Framework framework = frameworks.get(id);
            if (framework != null && framework.find(construct).isPresent()) {
                return Optional.of(new ConstructRef(id, construct));
            }
            List<String> known = framework == null
                    ? List.of()
                    : framework.constructs().stream().map(Construct::id).toList();
            String advice = NearestWord.to(construct, known)
                    .map(near -> "did you mean \"" + id + "/" + near + "\"?")
                    .orElse("write one of its constructs");
            fields.problem("construct", "framework " + id + " has no construct \"" + construct + "\"; " + advice);
            return Optional.empty();
        });
    }

    private Optional<FrameworkId> framework(Fields fields, String key, String written) {
        Optional<FrameworkId> id = frameworks.keySet().stream()
                .filter(known -> known.value().equals(written))
                .findFirst();
        if (id.isEmpty() && allFrameworksRead) {
            List<String> known =
                    adopted.stream().map(framework -> framework.id().value()).toList();
            String advice = NearestWord.to(written, known)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("list it under frameworks first");
            fields.problem(key, "framework \"" + written + "\" is not adopted; " + advice);
        }
        return id;
    }
}
