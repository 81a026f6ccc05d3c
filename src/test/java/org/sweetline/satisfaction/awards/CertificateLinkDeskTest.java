package org.sweetline.satisfaction.awards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;
import org.sweetline.satisfaction.awards.CertificateLinkDesk.Paper;
import org.sweetline.satisfaction.awards.formulas.Category;
import org.sweetline.schema.OverTables;
import org.sweetline.schema.Statements;
import org.sweetline.security.CurrentAccount;
import org.sweetline.security.Role;
import org.sweetline.security.Somebody;
import org.sweetline.testing.Wired;
import org.sweetline.web.pages.PageLanguage;

/** A link opens one certificate, as long as the awards are public and nobody took it back. */
class CertificateLinkDeskTest {
    private static final int YEAR = 2025;
    private static final Paper ADAS = new Paper(YEAR, Category.TEAMMATE, 1);
    private static final Paper OURS = new Paper(YEAR, Category.TEAM, 0);

    private final DataSource tables = OverTables.open();
    private final Statements statements = OverTables.of(tables);
    private final Wired wired = new Wired(tables, Clock.fixed(Instant.parse("2026-01-02T12:00:00Z"), ZoneOffset.UTC));
    private final CertificateLinkDesk desk = wired.get(CertificateLinkDesk.class);
    private final CurrentAccount judge = Somebody.signedIn(3, Role.MANAGER);

    @BeforeEach
    void adaIsTeammateOfAPublishedYear() throws SQLException {
        statements.change("""
                insert into account (id, email, name, role, created_at, version) values (1, 'ada@desk.example', 'Ada', 'AGENT',
                now(), 0), (2, 'grace@desk.example', 'Grace', 'AGENT', now(), 0), (3, 'judge@desk.example', 'Judge', 'MANAGER',
                now(), 0)
                """);
        statements.change(
                "insert into award_kudos (year, from_id, to_id, words, at) values (?, 2, 1, 'Thanks', now())", YEAR);
        wired.get(Counting.class).count(YEAR, judge);
        statements.change("update award_year set frozen_at = now(), published_at = now()");
    }

    @Test
    void opensThePaperAndKeepsNoSecret() throws SQLException {
        String link = desk.make(ADAS, PageLanguage.KO, judge);
        String ours = desk.make(OURS, PageLanguage.EN, judge);

        assertThat(opened(link)).startsWith("%PDF-");
        assertThat(opened(ours)).startsWith("%PDF-");
        assertThat(desk.open(token(link)).name()).isEqualTo("certificate-2025-teammate.pdf");
        assertThat(statements.list("select token_hash from award_certificate_link", row -> row.getString(1)))
                .hasSize(2)
                .doesNotContain(token(link), token(ours));
        assertThat(desk.of(YEAR))
                .extracting(CertificateLinkView::category, CertificateLinkView::agent, CertificateLinkView::language)
                .containsExactlyInAnyOrder(tuple("teammate", 1L, "ko"), tuple("team", 0L, "en"));
    }

    @Test
    void newLinkEndsTheOneBeforeAndTakenBackItOpensNothing() throws SQLException {
        String first = desk.make(ADAS, PageLanguage.EN, judge);
        String second = desk.make(ADAS, PageLanguage.EN, judge);
        refused(AwardProblem.NO_SUCH_LINK, () -> desk.open(token(first)));
        assertThat(opened(second)).startsWith("%PDF-");

        desk.takeBack(ADAS, judge);
        desk.takeBack(ADAS, judge);

        refused(AwardProblem.NO_SUCH_LINK, () -> desk.open(token(second)));
        assertThat(desk.of(YEAR)).isEmpty();
        assertThat(statements.list(
                        "select action || ' ' || detail from audit_row where action like 'certificate-%' order by id",
                        row -> row.getString(1)))
                .containsExactly(
                        "certificate-linked teammate account 1",
                        "certificate-linked teammate account 1",
                        "certificate-unlinked teammate account 1");
    }

    @Test
    void whatIsNotPublicIsLinkedByNobodyAndOpenedByNoLink() throws SQLException {
        String link = desk.make(ADAS, PageLanguage.EN, judge);
        statements.change("update award_year set published_at = null");

        refused(AwardProblem.NO_SUCH_LINK, () -> desk.open(token(link)));
        refused(AwardProblem.NOT_PUBLISHED, () -> desk.make(OURS, PageLanguage.EN, judge));
    }

    @Test
    void whoDidNotWinHasNoCertificate() {
        refused(
                AwardProblem.NO_SUCH_AWARD,
                () -> desk.make(new Paper(YEAR, Category.TEAMMATE, 2), PageLanguage.EN, judge));
        refused(AwardProblem.NO_SUCH_LINK, () -> desk.open("nobody-gave-it"));
    }

    private String opened(String link) throws SQLException {
        return new String(desk.open(token(link)).bytes(), 0, 5, StandardCharsets.ISO_8859_1);
    }

    private static String token(String link) {
        return link.substring(link.indexOf("/c/") + "/c/".length());
    }

    private static void refused(AwardProblem problem, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
