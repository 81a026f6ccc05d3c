package org.sweetline.people.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the code that erases people does to which table, read from its statements: a declaration could be wrong. */
record Erasers(Set<String> changed, Set<String> deleted, Set<String> claimed) {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern CHANGES = Pattern.compile("\\bupdate (\\w+)");
    private static final Pattern DELETES = Pattern.compile("\\bdelete from (\\w+)");
    private static final Pattern USES = Pattern.compile("private final (\\w+) \\w+;");
    private static final Pattern CLAIMS =
            Pattern.compile("List<String> tables\\(\\) \\{\\s+return List\\.of\\(([^)]*)\\)");
    private static final Pattern QUOTED = Pattern.compile("\"(\\w+)\"");

    static Erasers read() throws IOException {
        Map<String, String> sources = sources();
        Set<String> texts = new TreeSet<>();
        Set<String> claimed = new TreeSet<>();
        sources.forEach((name, text) -> {
            boolean erases = text.contains("implements PersonalRecords") || name.matches("Erasure(Desk|Step)");
            if (erases) {
                texts.add(text);
                found(USES, text).map(sources::get).filter(used -> used != null).forEach(texts::add);
                found(CLAIMS, text).flatMap(list -> found(QUOTED, list)).forEach(claimed::add);
            }
        });
        return new Erasers(all(CHANGES, texts), all(DELETES, texts), claimed);
    }

    private static Map<String, String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(Erasers::name, Erasers::text, (one, other) -> one, TreeMap::new));
        }
    }

    private static Set<String> all(Pattern pattern, Set<String> texts) {
        return texts.stream().flatMap(text -> found(pattern, text)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        List<MatchResult> results = pattern.matcher(text).results().toList();
        return results.stream().map(result -> result.group(1));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
