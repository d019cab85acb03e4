package org.tacit.exchange.folder;

import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.Lens;
import org.tacit.domain.framework.LensSubject;
import org.tacit.exchange.framework.FrameworkWriter;
import org.tacit.exchange.framework.ShippedFrameworks;
import org.tacit.exchange.yaml.YamlEntries;

/** Writes {@code lens.yaml}, and a file for each framework that does not come with Tacit as the study adopted it. */
final class LensWriter {
    private final ShippedFrameworks shipped;
    private final FrameworkWriter writer;
    private final NewFiles files;
    private final FileNames names = new FileNames();

    LensWriter(ShippedFrameworks shipped, FrameworkWriter writer, NewFiles files) {
        this.shipped = shipped;
        this.writer = writer;
        this.files = files;
    }

    YamlEntries write(Lens lens) {
        return new YamlEntries()
                .list("frameworks", lens.frameworks(), this::framework)
                .list("links", lens.links(), (link, to) -> {
                    subject(link.subject(), to);
                    to.put("construct", link.construct().toString()).put("reason", link.reason());
                })
                .list("outside", lens.outside(), (outside, to) -> {
                    subject(outside.subject(), to);
                    to.put("framework", outside.framework().value()).put("reason", outside.reason());
                });
    }

    private void framework(Framework framework, YamlEntries to) {
        if (shipped.find(framework.id()).filter(framework::equals).isPresent()) {
            to.put("id", framework.id().value()).put("version", framework.version());
            return;
        }
        String file = FolderLayout.FRAMEWORKS + names.take(framework.id() + ".yaml");
        files.put(file, writer.write(framework));
        to.put("file", file);
    }

    private static void subject(LensSubject subject, YamlEntries to) {
        if (subject instanceof LensSubject.OfCode of) {
            to.put("code", of.code().value());
        } else if (subject instanceof LensSubject.OfTheme of) {
            to.put("theme", of.theme().value());
        }
    }
}
