package org.sweetline.satisfaction.praise.hearing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.praise.names.Colleague;
import org.sweetline.satisfaction.praise.names.KnownAs;
import org.sweetline.satisfaction.praise.names.NameFound;
import org.sweetline.satisfaction.praise.names.Roster;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Team;
import org.sweetline.tickets.TicketView.PersonView;

/** How customers call people of the team, where that is not their first name. */
@ApplicationScoped
public class AliasDesk {

    private static final int MOST = 12;
    private static final String TEAM = """
            select a.id, a.name, coalesce((select string_agg(l.alias, E'\\n' order by l.alias)
                from praise_alias l where l.account_id = a.id), '')
            from account a where a.disabled_at is null and a.email not like '%.invalid' order by a.name, a.id
            """;
    private static final String ADD =
            "insert into praise_alias (account_id, alias) values (?, ?) on conflict do nothing";
    private static final String REMOVE = "delete from praise_alias where account_id = ? and alias = ?";
    private static final String COUNT = "select count(*) from praise_alias where account_id = ?";

    private final Statements statements;
    private final Team team;
    private final AuditTrail audit;

    @Inject
    AliasDesk(Statements statements, Team team, AuditTrail audit) {
        this.statements = statements;
        this.team = team;
        this.audit = audit;
    }

    /**
     * @param aliases what somebody added
     * @param known forms of the name that are heard without anybody's doing
     * @param shared aliases and names by which somebody else could be meant as well: then nobody is
     */
    public record PraiseNamesView(PersonView agent, List<String> aliases, List<String> known, List<String> shared) {}

    public List<PraiseNamesView> list() throws SQLException {
        List<Colleague> all = statements.list(
                TEAM,
                row -> new Colleague(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3).lines().toList()));
        Roster roster = new Roster(all);
        return all.stream().map(one -> view(one, roster)).toList();
    }

    @Transactional(rollbackOn = Throwable.class)
    public void add(long account, String alias, CurrentAccount by) throws SQLException {
        if (team.nameOf(account).isEmpty()) {
            throw ProblemException.invalid("account", "must be somebody of the team");
        }
        if (statements.first(COUNT, row -> row.getLong(1), account).orElse(0L) >= MOST) {
            throw ProblemException.invalid("alias", "are at most %d for each person".formatted(MOST));
        }
        if (statements.change(ADD, account, alias) > 0) {
            audit.record(by, "added praise name", "account " + account, alias);
        }
    }

    @Transactional(rollbackOn = Throwable.class)
    public void remove(long account, String alias, CurrentAccount by) throws SQLException {
        if (statements.change(REMOVE, account, alias) > 0) {
            audit.record(by, "removed praise name", "account " + account, alias);
        }
    }

    private static PraiseNamesView view(Colleague one, Roster roster) {
        List<String> known = KnownAs.of(one.name());
        List<String> shared = Stream.concat(
                        one.aliases().stream(), Stream.of(one.name().split(" ")[0]))
                .filter(name ->
                        roster.in(name).stream().map(NameFound::colleague).anyMatch(other -> other != one.id()))
                .distinct()
                .toList();
        return new PraiseNamesView(new PersonView(one.id(), one.name()), one.aliases(), known, shared);
    }
}
