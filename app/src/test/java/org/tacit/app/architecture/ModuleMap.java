package org.tacit.app.architecture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The modules and their arrows, as ARCHITECTURE.md draws them: the page is the rule, so it cannot drift. */
record ModuleMap(Map<String, Set<String>> arrows) {

    private static final Pattern LINE = Pattern.compile("(?m)^([a-z]+) +.* -> ([a-z, ]+)$");

    static ModuleMap fromThePage() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        Matcher line = LINE.matcher(Project.read(Project.root().resolve("ARCHITECTURE.md")));
        while (line.find()) {
            Set<String> targets = new TreeSet<>();
            for (String target : line.group(2).trim().split(", ", -1)) {
                if (!target.equals("nothing")) {
                    targets.add(target);
                }
            }
            arrows.put(line.group(1), targets);
        }
        return new ModuleMap(arrows);
    }

    /** The modules the given one must not know. */
    Set<String> forbiddenTo(String module) {
        Set<String> forbidden = new TreeSet<>(arrows.keySet());
        forbidden.remove(module);
        forbidden.removeAll(arrows.getOrDefault(module, Set.of()));
        return forbidden;
    }
}
