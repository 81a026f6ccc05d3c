package org.sweetline.channels.mail.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Folds quoted history and the signature. Answers written between quoted lines keep the lines they answer; when nothing
 * would be left to see, everything is shown.
 */
public final class QuotedTextTrim {

    /** A mail of people has fewer lines; behind them nothing is looked for any more. */
    private static final int LOOK = 20_000;

    private final List<String> lines;
    private final boolean[] marked;
    private final boolean structural;
    private final boolean[] folded;
    private final List<Block> blocks = new ArrayList<>();

    /** Lines from..to (exclusive) that somebody else wrote. */
    private record Block(int from, int to, boolean announced) {}

    private QuotedTextTrim(List<String> lines, boolean[] marked, boolean structural) {
        this.lines = lines;
        this.marked = marked;
        this.structural = structural;
        this.folded = new boolean[lines.size()];
    }

    public static Trimmed trim(String text) {
        List<String> lines = QuoteMarks.splitGlued(
                text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1));
        boolean[] marked = new boolean[lines.size()];
        for (int i = 0; i < marked.length; i++) marked[i] = QuoteMarks.quotes(lines.get(i));
        return join(lines, folds(lines, marked, false));
    }

    /** @param structural the marks are elements of HTML, which say more than a ">" does */
    static boolean[] folds(List<String> lines, boolean[] marked, boolean structural) {
        QuotedTextTrim trim = new QuotedTextTrim(lines, marked, structural);
        if (trim.findBlocks()) trim.fold();
        trim.foldSignature();
        return trim.folded;
    }

    static Trimmed join(List<String> lines, boolean[] folded) {
        StringBuilder visible = new StringBuilder();
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            // Where something was folded out of the middle, one empty line is enough.
            boolean seam = !folded[i] && i > 0 && folded[i - 1] && lines.get(i).isBlank() && endsBlank(visible);
            if (!seam) (folded[i] ? quoted : visible).append(lines.get(i)).append('\n');
        }
        return new Trimmed(stripLines(visible.toString()), stripLines(quoted.toString()));
    }

    private static boolean endsBlank(StringBuilder text) {
        return text.length() < 2 || text.charAt(text.length() - 2) == '\n';
    }

    private static String stripLines(String text) {
        int from = 0;
        for (int i = 0; i < text.length() && text.charAt(i) <= ' '; i++) {
            if (text.charAt(i) == '\n') from = i + 1;
        }
        return text.substring(Math.min(from, text.length())).stripTrailing();
    }

    /** False when the mail passes another one on: then all of it is what was said. */
    private boolean findBlocks() {
        int at = 0;
        while (at < Math.min(lines.size(), LOOK)) {
            int span = marked[at] ? 0 : QuoteMarks.span(lines, at);
            if (span > 0 && QuoteMarks.forwards(lines.get(at)) && blocks.isEmpty()) return false;
            if (span > 0) at = announced(at, at + span);
            else if (marked[at]) at = unannounced(at);
            else at++;
        }
        return true;
    }

    private int announced(int from, int behind) {
        int first = skipBlank(behind);
        boolean followedByMarks = first < lines.size() && marked[first];
        int to = followedByMarks ? endOfMarks(first) : lines.size();
        add(from, to, true);
        return to;
    }

    private int unannounced(int from) {
        int to = endOfMarks(from);
        int count = 0;
        for (int i = from; i < to; i++) {
            if (marked[i] && !lines.get(i).isBlank()) count++;
        }
        if (count >= 2 || structural && count > 0) add(from, to, false);
        return to;
    }

    private int endOfMarks(int from) {
        int end = from;
        for (int i = from; i < lines.size(); i++) {
            if (marked[i]) end = i + 1;
            else if (!lines.get(i).isBlank() && !(i + 1 < lines.size() && marked[i + 1] && brokenLink(i))) break;
        }
        return end;
    }

    /** A quoted link that was too long for its line leaves a rest without a mark. */
    private boolean brokenLink(int i) {
        String line = lines.get(i).strip();
        boolean link =
                line.contains("://") && line.indexOf(' ') < 0 || line.startsWith("(http") || line.startsWith("<http");
        return link
                || line.indexOf(' ') < 0
                        && i > 0
                        && marked[i - 1]
                        && lines.get(i - 1).contains("://");
    }

    private int skipBlank(int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) at++;
        return at;
    }

    /** Blocks with nothing of the writer's own between them are one. */
    private void add(int from, int to, boolean announced) {
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        boolean citation = last != null && announced && !last.announced;
        if (last != null && !citation && skipBlank(last.to) >= from) {
            blocks.set(blocks.size() - 1, new Block(last.from, to, last.announced || announced));
        } else blocks.add(new Block(from, to, announced));
    }

    private void fold() {
        if (blocks.isEmpty()) return;
        Block last = blocks.get(blocks.size() - 1);
        boolean trailing = skipBlank(last.to) == lines.size();
        if (blocks.size() == 1) {
            boolean leading = skipBlank(0) >= last.from;
            if (trailing || leading || structural || last.announced) fold(last);
        } else if (trailing) fold(last);
        if (nothingVisible()) Arrays.fill(folded, false);
    }

    private void fold(Block block) {
        Arrays.fill(folded, block.from, block.to, true);
    }

    private void foldSignature() {
        int start = Signature.start(lines, folded);
        if (start < 0) return;
        boolean[] before = folded.clone();
        Arrays.fill(folded, start, lines.size(), true);
        if (nothingVisible()) System.arraycopy(before, 0, folded, 0, before.length);
    }

    private boolean nothingVisible() {
        for (int i = 0; i < folded.length; i++) {
            if (!folded[i] && !lines.get(i).isBlank()) return false;
        }
        return true;
    }
}
