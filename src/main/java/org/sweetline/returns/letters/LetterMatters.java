package org.sweetline.returns.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.sweetline.returns.Logistics;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.ReturnState;
import org.sweetline.returns.ReturnWords;
import org.sweetline.returns.pages.ReturnItemView;
import org.sweetline.returns.pages.ReturnSheet;
import org.sweetline.returns.pages.ReturnView;
import org.sweetline.returns.pages.StillToCome;
import org.sweetline.returns.pages.Withheld;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;

/** Reads what a return's letters speak of, as it stands now. */
@ApplicationScoped
class LetterMatters {

    private static final String ADDRESSEE = """
            select o.customer_name, o.email, r.customer_id, r.ticket_id from return_request r join shop_order o on o.id = r.order_id
            where r.id = ?
            """;
    private static final String NOTE = """
            select note from return_event
            where return_id = ? and kind in ('DECIDED', 'BULK_DECIDED', 'UPHELD', 'OVERTURNED') order by id desc limit 1
            """;

    private final ReturnSheet sheet;
    private final ReturnLanguages languages;
    private final ReturnVocabulary vocabulary;
    private final LastRefund refunds;
    private final Statements statements;

    @Inject
    LetterMatters(
            ReturnSheet sheet,
            ReturnLanguages languages,
            ReturnVocabulary vocabulary,
            LastRefund refunds,
            Statements statements) {
        this.sheet = sheet;
        this.languages = languages;
        this.vocabulary = vocabulary;
        this.refunds = refunds;
        this.statements = statements;
    }

    LetterMatter of(ReturnNumber number) throws SQLException {
        ReturnView view = sheet.get(number, false);
        Addressee to = addressee(number);
        Map<String, String> denials = vocabulary.all(ReturnWords.Kind.DENIAL, to.language());
        ReturnView.ReturnAppealView appeal = view.appeal();
        return new LetterMatter(
                number,
                view.order().number(),
                Words.parse(ReturnState.class, "state", view.state()),
                to,
                view.items().stream().map(LetterMatters::piece).toList(),
                denials,
                view.question() == null ? "" : view.question(),
                view.photoAsked(),
                note(number),
                appeal != null && "upheld".equals(appeal.outcome()),
                appeal != null && appeal.outcome() != null,
                view.expiresAt(),
                appeal == null ? view.appealUntil() : null,
                refunds.of(number));
    }

    private Addressee addressee(ReturnNumber number) throws SQLException {
        PageLanguage language = languages.of(number);
        return statements
                .first(
                        ADDRESSEE,
                        row -> new Addressee(
                                row.getString(1),
                                row.getString(2),
                                language,
                                Optional.ofNullable(row.getObject(3, Long.class)),
                                Optional.ofNullable(row.getObject(4, Long.class))
                                        .map(TicketNumber::new)),
                        number.id())
                .orElseThrow();
    }

    private String note(ReturnNumber number) throws SQLException {
        return statements.first(NOTE, row -> row.getString(1), number.id()).orElse("");
    }

    static LetterMatter.Piece piece(ReturnItemView item) {
        Withheld withheld = Withheld.of(item);
        String rejection = item.inspections().stream()
                .map(ReturnItemView.InspectionView::denial)
                .filter(denial -> denial != null && !denial.isEmpty())
                .reduce(withheld.denial(), (earlier, later) -> later);
        return new LetterMatter.Piece(
                item.line(),
                item.options().isEmpty() ? item.name() : item.name() + ", " + item.options(),
                item.requested(),
                item.authorized(),
                item.received() + item.excused(),
                StillToCome.of(item).pieces(),
                item.received(),
                item.received() - item.inspected(),
                item.accepted(),
                item.inspected() - item.accepted() + withheld.pieces(),
                found(item, withheld),
                item.given() == null ? "" : item.given(),
                item.denial() == null ? "" : item.denial(),
                rejection,
                item.instead() == null ? "" : item.instead().name());
    }

    /** What an appeal excused stays counted, so that what is found after it is told as well. */
    private static int found(ReturnItemView item, Withheld withheld) {
        int bad = item.inspections().stream()
                .mapToInt(ReturnItemView.InspectionView::bad)
                .sum();
        return bad + withheld.pieces() + (item.logistics().equals(Words.of(Logistics.LOST)) ? 0 : item.excused());
    }
}
