package org.sweetline.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;

/** What lies in a product's data folder beside the database. */
public final class DataFiles {
    private DataFiles() {}

    /** Files with one of the words in their bytes. */
    public static List<String> with(Path data, List<String> words) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(data)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !data.relativize(file).startsWith("postgres"))
                    .toList();
        }
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            String text = read(file);
            words.stream()
                    .filter(word -> text.contains(word.toLowerCase(Locale.ROOT)))
                    .forEach(word -> found.add(data.relativize(file) + ": " + word));
        }
        return found;
    }

    /** Terms of the search index that have one of the words in them, deleted documents and all. */
    public static List<String> terms(Path data, List<String> words) throws IOException {
        List<String> found = new ArrayList<>();
        List<Path> folders;
        try (Stream<Path> all = Files.walk(data.resolve("index"))) {
            folders = all.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
        for (Path folder : folders) {
            try (FSDirectory directory = FSDirectory.open(folder);
                    DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    addTerms(leaf.reader(), words, found);
                }
            }
        }
        return found;
    }

    private static void addTerms(LeafReader reader, List<String> words, List<String> found) throws IOException {
        for (FieldInfo field : reader.getFieldInfos()) {
            Terms terms = reader.terms(field.name);
            if (terms == null) {
                continue;
            }
            TermsEnum each = terms.iterator();
            while (each.next() != null) {
                String term = each.term().utf8ToString().toLowerCase(Locale.ROOT);
                words.stream().filter(term::contains).forEach(word -> found.add(field.name + ": " + term));
            }
        }
    }

    private static String read(Path file) throws IOException {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        } catch (NoSuchFileException e) {
            return "";
        }
    }
}
