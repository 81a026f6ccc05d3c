package org.sweetline.channels.mail.mime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers the body's parts in order; parts of one multipart/alternative are the same words in two forms. */
final class BodyText {

    private static final Pattern META_CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    private record Piece(int alternative, String plain, String html) {}

    private final List<Piece> pieces = new ArrayList<>();

    /** @param alternative the number of the enclosing multipart/alternative, 0 for none */
    void add(int alternative, String plain, String html) {
        pieces.add(new Piece(alternative, plain, html));
    }

    boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.plain.isBlank() && piece.html.isBlank());
    }

    List<BodyBlock> blocks() {
        List<BodyBlock> blocks = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean continues = i > 0 && piece.alternative > 0 && piece.alternative == pieces.get(i - 1).alternative;
            if (continues) {
                BodyBlock last = blocks.remove(blocks.size() - 1);
                blocks.add(new BodyBlock(joined(last.plain(), piece.plain), joined(last.html(), piece.html)));
            } else blocks.add(new BodyBlock(piece.plain, piece.html));
        }
        return blocks;
    }

    private static String joined(String one, String other) {
        if (one.isBlank()) return other;
        return other.isBlank() ? one : one + "\n" + other;
    }

    static String declaredInside(byte[] html) {
        Matcher meta = META_CHARSET.matcher(PartWalk.latin(html, 2048));
        return meta.find() ? meta.group(1) : "";
    }
}
