package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sweetline.returns.ReturnDeadlines;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.letters.LetterPreviewRequest.PreviewedItem;
import org.sweetline.tickets.ReplyDesk.OwnLetter;
import org.sweetline.web.PublicAddress;
import org.sweetline.web.Words;

/** Shows a letter before anything is decided. Nothing is written by it, and its link opens nothing. */
@ApplicationScoped
class LetterPreview {

    private static final String LINK = "/returns/o/…";

    private final LetterMatters matters;
    private final LetterWriter writer;
    private final ReturnDeadlines deadlines;
    private final PublicAddress address;
    private final Clock clock;

    @Inject
    LetterPreview(
            LetterMatters matters, LetterWriter writer, ReturnDeadlines deadlines, PublicAddress address, Clock clock) {
        this.matters = matters;
        this.writer = writer;
        this.deadlines = deadlines;
        this.address = address;
        this.clock = clock;
    }

    LetterView of(ReturnNumber number, LetterPreviewRequest request) throws SQLException {
        LetterKind kind = Words.parse(LetterKind.class, "kind", request.kind());
        LetterMatter matter = matters.of(number);
        if (kind == LetterKind.DECIDED && request.items() != null) {
            matter = decided(matter, request.items(), said(request.noteToCustomer()));
        } else if (kind == LetterKind.QUESTION && request.question() != null) {
            matter = matter.asking(request.question(), Boolean.TRUE.equals(request.photo()));
        }
        OwnLetter letter = writer.letter(kind, matter, address.url(LINK));
        return new LetterView(letter.to(), letter.language(), letter.text());
    }

    private LetterMatter decided(LetterMatter matter, List<PreviewedItem> items, String note) {
        Map<String, PreviewedItem> byLine = new HashMap<>();
        items.forEach(item -> byLine.put(said(item.line()), item));
        List<LetterMatter.Piece> pieces = matter.pieces().stream()
                .map(piece -> {
                    PreviewedItem item = byLine.get(piece.line());
                    return item == null ? piece : decided(piece, item);
                })
                .toList();
        Instant appealable = matter.heard() ? null : deadlines.appealUntil(clock.instant());
        return matter.with(pieces, note, deadlines.authorizedUntil(clock.instant()), appealable);
    }

    private static LetterMatter.Piece decided(LetterMatter.Piece piece, PreviewedItem item) {
        int quantity = item.authorized() == null ? 0 : item.authorized();
        String denial = quantity < piece.requested() ? said(item.denial()) : "";
        return piece.decided(quantity, quantity == 0 ? "" : said(item.resolution()), denial);
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
