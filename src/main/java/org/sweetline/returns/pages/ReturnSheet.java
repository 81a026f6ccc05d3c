package org.sweetline.returns.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sweetline.people.CustomerNumber;
import org.sweetline.returns.ReturnNumber;
import org.sweetline.returns.pages.ReturnRowView.ReturnCustomerView;
import org.sweetline.returns.pages.ReturnView.ReturnAppealView;
import org.sweetline.returns.pages.ReturnView.ReturnOrderView;
import org.sweetline.returns.pages.ReturnView.ReturnPhotoView;
import org.sweetline.returns.pages.ReturnView.ReturnProposalView;
import org.sweetline.returns.pages.ReturnView.ReturnRiskView;
import org.sweetline.schema.Statements;
import org.sweetline.tickets.TicketNumber;
import org.sweetline.tickets.TicketView.PersonView;
import org.sweetline.time.RowTime;

/** Reads one return whole: seven queries, however much has happened to it. */
@ApplicationScoped
public class ReturnSheet {

    private static final String HEAD = """
            select r.version, r.state, r.needs, r.inquiry, r.closure, r.channel, o.number, o.placed_at, o.total, c.id, c.name,
                r.ticket_id, f.id, f.name, r.currency, r.value, r.requested_at, r.due_at, r.decided_at, d.id, d.name,
                r.expires_at,
                case when not r.appeal_decided then r.appeal_until end as appeal_until,
                r.question, r.question_photo, r.answer, r.not_assessed,
                r.appealed_at, r.appeal_text, b.id, b.name, r.appeal_outcome, j.id, j.name, r.appeal_decided_at, r.appeal_note,
                r.risk_band, r.risk_score, r.assessment_id, r.assessed_at, r.decided_on
            from return_request r
            join shop_order o on o.id = r.order_id
            left join customer c on c.id = r.customer_id
            left join account f on f.id = r.filed_by
            left join account d on d.id = r.decided_by
            left join account b on b.id = r.appeal_by
            left join account j on j.id = r.appeal_decided_by
            where r.id = ?
            """;
    private static final String ORDER = "select order_id from return_request where id = ?";
    private static final String PHOTOS = """
            select p.id, i.line_id, p.appeal, p.name, p.at, a.id, a.name from return_photo p
            left join return_item i on i.id = p.item_id left join account a on a.id = p.account_id
            where p.return_id = ? and p.inspection_id is null order by p.id
            """;
    private static final String PROPOSAL = """
            select p.id, p.kind, a.id, a.name, p.proposed_at, p.summary, p.body
            from return_proposal p join account a on a.id = p.proposed_by
            where p.return_id = ? and p.decided_at is null
            """;

    private final Statements statements;
    private final ReturnItems items;

    @Inject
    ReturnSheet(Statements statements, ReturnItems items) {
        this.statements = statements;
        this.items = items;
    }

    /**
     * Who reads it.
     *
     * @param risk whether they see what the assessment says
     * @param judges whether they may decide on an appeal
     */
    record Reader(boolean risk, boolean judges) {}

    /** The parts that stand in rows of their own. */
    private record Parts(
            List<ReturnItemView> items,
            List<ReturnPhotoView> photos,
            @Nullable ReturnProposalView proposal) {}

    /** @param risk whether what the assessment says is shown */
    public ReturnView get(ReturnNumber number, boolean risk) throws SQLException {
        return get(number, new Reader(risk, false));
    }

    ReturnView get(ReturnNumber number, Reader reader) throws SQLException {
        long order = statements
                .first(ORDER, row -> row.getLong(1), number.id())
                .orElseThrow(() -> ReturnNumber.noSuch(number));
        Parts parts = new Parts(
                items.of(number, order),
                statements.list(PHOTOS, row -> photo(number, row), number.id()),
                statements.first(PROPOSAL, ReturnSheet::proposal, number.id()).orElse(null));
        return statements
                .first(HEAD, row -> view(number, row, parts, reader), number.id())
                .orElseThrow(() -> ReturnNumber.noSuch(number));
    }

    private static ReturnView view(ReturnNumber number, ResultSet row, Parts parts, Reader reader) throws SQLException {
        @Nullable Long customer = row.getObject(10, Long.class);
        @Nullable Long ticket = row.getObject(12, Long.class);
        return new ReturnView(
                number.toString(),
                row.getLong(1),
                Columns.word(row, 2),
                Columns.word(row, 3),
                Columns.word(row, 4),
                Columns.word(row, 5),
                Columns.word(row, 6),
                new ReturnOrderView(row.getString(7), RowTime.instant(row, 8), row.getBigDecimal(9)),
                customer == null ? null : new ReturnCustomerView(CustomerNumber.text(customer), row.getString(11)),
                TicketNumber.textOrNull(ticket),
                Columns.personOrNull(row, 13),
                row.getString(15),
                row.getBigDecimal(16),
                RowTime.instant(row, 17),
                Columns.timeOrNull(row, 18),
                Columns.timeOrNull(row, 19),
                Columns.personOrNull(row, 20),
                reader.risk() ? row.getObject(41, Long.class) : null,
                Columns.timeOrNull(row, 22),
                Columns.timeOrNull(row, 23),
                Columns.textOrNull(row, 24),
                row.getBoolean(25),
                Columns.textOrNull(row, 26),
                parts.items(),
                parts.photos(),
                parts.proposal(),
                appeal(row, reader.judges()),
                reader.risk() ? risk(row) : null,
                row.getBoolean(27));
    }

    private static @Nullable ReturnAppealView appeal(ResultSet row, boolean judges) throws SQLException {
        return Columns.timeOrNull(row, 28) == null
                ? null
                : new ReturnAppealView(
                        row.getString(29),
                        RowTime.instant(row, 28),
                        Columns.personOrNull(row, 30),
                        Columns.wordOrNull(row, 32),
                        Columns.personOrNull(row, 33),
                        Columns.timeOrNull(row, 35),
                        row.getString(36),
                        judges);
    }

    private static @Nullable ReturnRiskView risk(ResultSet row) throws SQLException {
        return row.getString(37) == null
                ? null
                : new ReturnRiskView(Columns.word(row, 37), row.getInt(38), row.getLong(39), RowTime.instant(row, 40));
    }

    private static ReturnPhotoView photo(ReturnNumber number, ResultSet row) throws SQLException {
        long id = row.getLong(1);
        return new ReturnPhotoView(
                id,
                row.getString(2),
                row.getBoolean(3),
                row.getString(4),
                photoAddress(number, id),
                RowTime.instant(row, 5),
                Columns.personOrNull(row, 6));
    }

    static String photoAddress(ReturnNumber number, long photo) {
        return "/api/v1/returns/" + number + "/photos/" + photo;
    }

    private static ReturnProposalView proposal(ResultSet row) throws SQLException {
        return new ReturnProposalView(
                row.getLong(1),
                row.getString(2),
                new PersonView(row.getLong(3), row.getString(4)),
                RowTime.instant(row, 5),
                row.getString(6),
                ProposedItems.of(row.getString(7)));
    }
}
