package org.sweetline.satisfaction.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.schema.Statements;
import org.sweetline.security.AuditTrail;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Tokens;
import org.sweetline.time.RowTime;
import org.sweetline.web.PublicAddress;
import org.sweetline.web.Words;
import org.sweetline.web.pages.PageLanguage;

/** Links by which a certificate is opened without an account: made one at a time, shown once, taken back at once. */
@ApplicationScoped
public class CertificateLinkDesk {

    private static final String PATH = "/c/";
    private static final int LONGEST_TOKEN = 64;
    private static final String MAKE = """
            insert into award_certificate_link (year, category, agent, language, token_hash, made_by, made_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (year, category, agent) do update set language = excluded.language, token_hash = excluded.token_hash,
                made_by = excluded.made_by, made_at = excluded.made_at
            """;
    private static final String TAKE_BACK =
            "delete from award_certificate_link where year = ? and category = ? and agent = ?";
    private static final String OF_YEAR =
            "select category, agent, language, made_at from award_certificate_link where year = ? order by made_at, agent";
    private static final String FIND = """
            select l.year, l.category, l.agent, l.language from award_certificate_link l
            join award_year y on y.year = l.year and y.published_at is not null where l.token_hash = ?
            """;

    private final Statements statements;
    private final AwardYears years;
    private final AwardPapers papers;
    private final PublicAddress address;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CertificateLinkDesk(
            Statements statements,
            AwardYears years,
            AwardPapers papers,
            PublicAddress address,
            AuditTrail audit,
            Clock clock) {
        this.statements = statements;
        this.years = years;
        this.papers = papers;
        this.address = address;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param agent whose it is; 0 for everybody's */
    record Paper(int year, Category category, long agent) {

        String about() {
            return Words.of(category) + (agent == 0 ? "" : " account " + agent);
        }
    }

    private record Linked(Paper paper, PageLanguage language) {}

    /** @param bytes a PDF */
    public record SentPaper(String name, byte[] bytes) {}

    /** What was linked before is opened by the new link alone. The answer is the only time that it can be read. */
    @Transactional(rollbackOn = Throwable.class)
    String make(Paper paper, PageLanguage language, CurrentAccount by) throws SQLException {
        if (years.get(paper.year()).publishedAt() == null) {
            throw new ProblemException(AwardProblem.NOT_PUBLISHED, "Publish the awards first.");
        }
        papers.requireWon(paper.year(), paper.category(), paper.agent());
        String token = Tokens.fresh();
        statements.change(
                MAKE,
                paper.year(),
                paper.category().name(),
                paper.agent(),
                language.tag(),
                Tokens.hash(token),
                by.id(),
                clock.instant());
        audit.record(by, "certificate-linked", Integer.toString(paper.year()), paper.about());
        return address.url(PATH + token);
    }

    @Transactional(rollbackOn = Throwable.class)
    void takeBack(Paper paper, CurrentAccount by) throws SQLException {
        if (statements.change(TAKE_BACK, paper.year(), paper.category().name(), paper.agent()) == 1) {
            audit.record(by, "certificate-unlinked", Integer.toString(paper.year()), paper.about());
        }
    }

    /** The oldest first. */
    List<CertificateLinkView> of(int year) throws SQLException {
        return statements.list(
                OF_YEAR,
                row -> new CertificateLinkView(
                        Words.of(row.getString(1)), row.getLong(2), row.getString(3), RowTime.instant(row, 4)),
                year);
    }

    /** With words only that we may quote outside the team, as they are allowed by now. */
    public SentPaper open(String token) throws SQLException {
        Optional<Linked> found = token.isEmpty() || token.length() > LONGEST_TOKEN
                ? Optional.empty()
                : statements.first(FIND, CertificateLinkDesk::read, Tokens.hash(token));
        Linked linked = found.orElseThrow(
                () -> new ProblemException(AwardProblem.NO_SUCH_LINK, "The link leads to no certificate."));
        Paper paper = linked.paper();
        byte[] bytes = papers.certificate(paper.year(), paper.category(), paper.agent(), linked.language(), true);
        return new SentPaper("certificate-%d-%s.pdf".formatted(paper.year(), Words.of(paper.category())), bytes);
    }

    private static Linked read(ResultSet row) throws SQLException {
        return new Linked(
                new Paper(row.getInt(1), Category.valueOf(row.getString(2)), row.getLong(3)),
                PageLanguage.of(row.getString(4)).orElse(PageLanguage.EN));
    }
}
