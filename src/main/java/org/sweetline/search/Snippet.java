package org.sweetline.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sweetline.search.Marks.Mark;
import org.sweetline.search.SearchPage.Part;

/**
 * The passage of a hit that answers most of the query, in parts that say which of them to highlight. Parts are plain
 * text; no markup ever comes from here.
 */
final class Snippet {

    private static final int LENGTH = 220;
    private static final int LEAD = 50;
    private static final int PIECE = 500;
    private static final int READ_AT_MOST = 6_000;

    private record Window(String text, List<Mark> marks, int first, int clues) {}

    private Snippet() {}

    static List<Part> of(Marks marks, List<String> texts) {
        Window best = best(marks, texts);
        if (best.clues() == 0) {
            String start = texts.isEmpty() ? "" : texts.get(0);
            return start.isEmpty() ? List.of() : List.of(new Part(cut(start, 0, end(start, 0)), false));
        }
        return parts(best);
    }

    private static Window best(Marks marks, List<String> texts) {
        Window best = new Window("", List.of(), 0, 0);
        int read = 0;
        for (String text : texts) {
            for (int from = 0; from < text.length() && read < READ_AT_MOST; from += PIECE) {
                String piece = text.substring(from, Math.min(text.length(), from + PIECE + LENGTH));
                read += piece.length();
                Window window = bestIn(piece, marks.in(piece));
                best = window.clues() > best.clues() ? window : best;
                if (best.clues() >= marks.clues()) {
                    return best;
                }
            }
        }
        return best;
    }

    private static Window bestIn(String piece, List<Mark> marks) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < marks.size(); i++) {
            Set<String> clues = new HashSet<>();
            for (int j = i;
                    j < marks.size() && marks.get(j).end() <= marks.get(i).start() + LENGTH - LEAD;
                    j++) {
                clues.add(marks.get(j).clue());
            }
            if (clues.size() > most) {
                most = clues.size();
                best = i;
            }
        }
        return new Window(piece, marks, best, most);
    }

    private static List<Part> parts(Window window) {
        String text = window.text();
        int start = start(text, window.marks().get(window.first()).start());
        int end = end(text, start);
        List<Part> parts = new ArrayList<>();
        int at = start;
        for (Mark mark : window.marks()) {
            if (mark.start() >= at && mark.end() <= end) {
                add(parts, text, at, mark.start(), start, false);
                parts.add(new Part(text.substring(mark.start(), mark.end()), true));
                at = mark.end();
            }
        }
        add(parts, text, at, end, start, end < text.length());
        return parts;
    }

    private static void add(List<Part> parts, String text, int from, int to, int start, boolean cutOff) {
        String lead = from == start && start > 0 ? "…" : "";
        String part = lead + text.substring(from, to) + (cutOff ? "…" : "");
        if (!part.isEmpty()) {
            parts.add(new Part(part, false));
        }
    }

    private static String cut(String text, int start, int end) {
        return text.substring(start, end) + (end < text.length() ? "…" : "");
    }

    private static int start(String text, int firstMark) {
        int start = Math.max(0, firstMark - LEAD);
        while (start > 0 && start < firstMark && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    private static int end(String text, int start) {
        int end = Math.min(text.length(), start + LENGTH);
        int wordEnd = end;
        while (wordEnd < text.length() && wordEnd > end - LEAD && !Character.isWhitespace(text.charAt(wordEnd))) {
            wordEnd--;
        }
        int chosen = wordEnd > end - LEAD ? wordEnd : end;
        boolean splitsPair = chosen < text.length() && Character.isLowSurrogate(text.charAt(chosen));
        return splitsPair ? chosen - 1 : chosen;
    }
}
