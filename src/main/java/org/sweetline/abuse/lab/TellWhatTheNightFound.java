package org.sweetline.abuse.lab;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sweetline.abuse.lab.FindingBook.Fresh;
import org.sweetline.abuse.nights.NightSpent;
import org.sweetline.events.Reaction;
import org.sweetline.notices.Notice;
import org.sweetline.notices.NoticeDesk;
import org.sweetline.schema.Statements;
import org.sweetline.security.Permission;
import org.sweetline.security.Role;
import org.sweetline.web.PublicAddress;

/** Whether rules still do what they did, and to whom, is looked at each night; who manages returns hears of it once. */
@ApplicationScoped
class TellWhatTheNightFound implements Reaction<NightSpent> {

    private static final Logger LOG = System.getLogger(TellWhatTheNightFound.class.getName());
    private static final String PURPOSE = "risk finding";
    private static final String STAFF = """
            select email, language, role from account
            where disabled_at is null and password_hash is not null and email not like '%.invalid' order by id
            """;

    private final WatchPages pages;
    private final FindingBook findings;
    private final NoticeDesk notices;
    private final Statements statements;
    private final PublicAddress address;

    @Inject
    TellWhatTheNightFound(
            WatchPages pages, FindingBook findings, NoticeDesk notices, Statements statements, PublicAddress address) {
        this.pages = pages;
        this.findings = findings;
        this.notices = notices;
        this.statements = statements;
        this.address = address;
    }

    private record Reader(String email, String language, Role role) {

        static Reader of(ResultSet row) throws SQLException {
            return new Reader(row.getString(1), row.getString(2), Role.valueOf(row.getString(3)));
        }

        boolean hasToKnow() {
            return role.permissions().contains(Permission.MANAGE_RETURNS);
        }
    }

    @Override
    public String name() {
        return "tell what the night found";
    }

    @Override
    public Class<NightSpent> event() {
        return NightSpent.class;
    }

    @Override
    public void react(NightSpent event) throws SQLException {
        List<Fresh> fresh = findings.keep(RuleFinding.in(pages.driftOfWholeDays(), pages.fairness()));
        if (fresh.isEmpty()) {
            return;
        }
        fresh.forEach(each -> LOG.log(
                Level.WARNING,
                "the rules want a look: {0} {1}",
                each.finding().kind(),
                each.finding().subject()));
        for (Reader reader : statements.list(STAFF, Reader::of)) {
            if (reader.hasToKnow()) {
                notices.post(notice(reader, fresh));
            }
        }
    }

    private Notice notice(Reader reader, List<Fresh> fresh) {
        FindingLetter letter = new FindingLetter(reader.language());
        return new Notice(
                PURPOSE,
                "finding " + fresh.get(0).id(),
                Optional.empty(),
                reader.email(),
                letter.subject(),
                letter.text(fresh, address.url("/admin/returns/rules")),
                "");
    }
}
