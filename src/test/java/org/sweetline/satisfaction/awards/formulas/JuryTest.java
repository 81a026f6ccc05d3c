package org.sweetline.satisfaction.awards.formulas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;
import static org.sweetline.satisfaction.awards.formulas.AYear.ADA;
import static org.sweetline.satisfaction.awards.formulas.AYear.GRACE;
import static org.sweetline.satisfaction.awards.formulas.AYear.LINUS;
import static org.sweetline.satisfaction.awards.formulas.Category.BEST_FIRST_CALL;
import static org.sweetline.satisfaction.awards.formulas.Category.CALM_IN_THE_STORM;
import static org.sweetline.satisfaction.awards.formulas.Category.CUSTOMERS_CHOICE;
import static org.sweetline.satisfaction.awards.formulas.Category.TEAM;
import static org.sweetline.satisfaction.awards.formulas.Category.TEAMMATE;
import static org.sweetline.satisfaction.awards.formulas.Category.TURN_AROUND;
import static org.sweetline.satisfaction.awards.formulas.Category.TWO_LANGUAGES;

import org.junit.jupiter.api.Test;
import org.sweetline.json.Json;
import org.sweetline.satisfaction.awards.formulas.Ranking.Outcome;

class JuryTest {

    /**
     * Worked: 30 people in 600 contacts are 5 of 100; (20 + 0.05 × 30) / (300 + 30) = 6.515 and (10 + 1.5) / 330 = 3.485. The
     * interval is that of chi-squared with 2 × 21.5 degrees of freedom: 28.965 / 660 and 59.304 / 660.
     */
    @Test
    void customersChooseByDifferentPeopleForAHundredContacts() {
        Ranking ranking = new AYear()
                .said(CUSTOMERS_CHOICE, ADA, "", 20)
                .said(CUSTOMERS_CHOICE, GRACE, "", 10)
                .had(CUSTOMERS_CHOICE, ADA, "", 300)
                .had(CUSTOMERS_CHOICE, GRACE, "", 300)
                .ranking(CUSTOMERS_CHOICE);

        assertThat(ranking.winners()).containsExactly(ADA);
        assertThat(ranking.scores())
                .extracting(Score::value)
                .satisfiesExactly(
                        first -> assertThat(first).isCloseTo(6.515, within(0.001)),
                        second -> assertThat(second).isCloseTo(3.485, within(0.001)));
        assertThat(ranking.scores().get(0)).satisfies(score -> {
            assertThat(score.low()).isCloseTo(4.388, within(0.001));
            assertThat(score.high()).isCloseTo(8.985, within(0.001));
        });
    }

    @Test
    void whoAnswersMoreDoesNotWinByThatAlone() {
        Ranking ranking = new AYear()
                .said(CUSTOMERS_CHOICE, ADA, "", 30)
                .had(CUSTOMERS_CHOICE, ADA, "", 1_000)
                .said(CUSTOMERS_CHOICE, GRACE, "", 20)
                .had(CUSTOMERS_CHOICE, GRACE, "", 300)
                .ranking(CUSTOMERS_CHOICE);

        assertThat(ranking.winners()).containsExactly(GRACE);
    }

    @Test
    void oneCustomerWhoPraisesTenTimesCountsOnce() {
        AYear year = new AYear().had(CUSTOMERS_CHOICE, ADA, "", 50).had(CUSTOMERS_CHOICE, GRACE, "", 50);
        for (int i = 0; i < 10; i++) {
            year.said(CUSTOMERS_CHOICE, ADA, "", "customer-7");
        }
        year.said(CUSTOMERS_CHOICE, GRACE, "", 2);

        Ranking ranking = year.ranking(CUSTOMERS_CHOICE);

        assertThat(ranking.winners()).containsExactly(GRACE);
        assertThat(ranking.scores()).extracting(Score::merits).containsExactly(2L, 1L);
    }

    @Test
    void nobodyWinsWithFewerThanThirtyContacts() {
        Ranking ranking = new AYear()
                .said(CUSTOMERS_CHOICE, ADA, "", 12)
                .had(CUSTOMERS_CHOICE, ADA, "", 29)
                .ranking(CUSTOMERS_CHOICE);

        assertThat(ranking.outcome()).isEqualTo(Outcome.TOO_FEW);
        assertThat(ranking.winners()).isEmpty();
    }

    @Test
    void tiesAreShared() {
        Ranking ranking = new AYear()
                .said(CUSTOMERS_CHOICE, ADA, "", 9)
                .had(CUSTOMERS_CHOICE, ADA, "", 120)
                .said(CUSTOMERS_CHOICE, GRACE, "", 9)
                .had(CUSTOMERS_CHOICE, GRACE, "", 120)
                .ranking(CUSTOMERS_CHOICE);

        assertThat(ranking.winners()).containsExactly(ADA, GRACE);
    }

    @Test
    void whoTakesNoPartIsNotMentioned() {
        Ranking ranking = new AYear()
                .without(ADA)
                .said(CUSTOMERS_CHOICE, ADA, "", 40)
                .had(CUSTOMERS_CHOICE, ADA, "", 100)
                .said(CUSTOMERS_CHOICE, GRACE, "", 1)
                .had(CUSTOMERS_CHOICE, GRACE, "", 100)
                .ranking(CUSTOMERS_CHOICE);

        assertThat(ranking.scores()).extracting(Score::agent).containsExactly(GRACE);
    }

    /**
     * Worked: phones bring 30 happy of 100, mails 60 of 100. Ada had 80 callers and 40 of them happy where 0.3 × 80 = 24 are
     * usual... against Grace's mails, who had what mails bring.
     */
    @Test
    void phonesOfASurgeAreHeldAgainstPhones() {
        Ranking ranking = new AYear()
                .said(CALM_IN_THE_STORM, ADA, "voice", 28)
                .had(CALM_IN_THE_STORM, ADA, "voice", 80)
                .said(CALM_IN_THE_STORM, LINUS, "voice", 2)
                .had(CALM_IN_THE_STORM, LINUS, "voice", 20)
                .said(CALM_IN_THE_STORM, GRACE, "mail", 60)
                .had(CALM_IN_THE_STORM, GRACE, "mail", 100)
                .ranking(CALM_IN_THE_STORM);

        assertThat(ranking.winners()).containsExactly(ADA);
        assertThat(ranking.scores().get(0).value()).isCloseTo((28 + 5) / (24 + 5.0), within(1e-9));
        assertThat(ranking.scores().get(1).value()).as("60 of 60 expected").isCloseTo(1, within(1e-9));
    }

    @Test
    void complaintsThatEndedWellAreHeldAgainstHowManyThereWere() {
        Ranking ranking = new AYear()
                .said(TURN_AROUND, ADA, "", 6)
                .had(TURN_AROUND, ADA, "", 30)
                .said(TURN_AROUND, GRACE, "", 5)
                .had(TURN_AROUND, GRACE, "", 8)
                .ranking(TURN_AROUND);

        assertThat(ranking.winners()).containsExactly(GRACE);
    }

    /** Worked: the team has 150.5 of 201; (90 + 20 × 0.7488) / 120 = 87.5 of 100. */
    @Test
    void callersWhoNeedNotComeBackAreAShareDrawnTowardsTheTeams() {
        Ranking ranking = new AYear()
                .had(BEST_FIRST_CALL, ADA, "", 100, 90)
                .had(BEST_FIRST_CALL, GRACE, "", 100, 60)
                .had(BEST_FIRST_CALL, LINUS, "", 19, 19)
                .without(LINUS)
                .ranking(BEST_FIRST_CALL);

        assertThat(ranking.winners()).containsExactly(ADA);
        assertThat(ranking.scores().get(0).value()).isCloseTo(87.48, within(0.01));
    }

    @Test
    void weakerOfTwoLanguagesDecides() {
        Ranking ranking = new AYear()
                .said(TWO_LANGUAGES, ADA, "en", 30)
                .said(TWO_LANGUAGES, ADA, "ko", 1)
                .had(TWO_LANGUAGES, ADA, "en", 100)
                .had(TWO_LANGUAGES, ADA, "ko", 100)
                .said(TWO_LANGUAGES, GRACE, "en", 12)
                .said(TWO_LANGUAGES, GRACE, "ko", 12)
                .had(TWO_LANGUAGES, GRACE, "en", 100)
                .had(TWO_LANGUAGES, GRACE, "ko", 100)
                .said(TWO_LANGUAGES, LINUS, "en", 50)
                .had(TWO_LANGUAGES, LINUS, "en", 100)
                .ranking(TWO_LANGUAGES);

        assertThat(ranking.winners()).containsExactly(GRACE);
        assertThat(ranking.scores()).extracting(Score::agent).doesNotContain(LINUS);
    }

    /** With ten contacts and no word in them, (0 + p × 10) / (10 + 10) would still be half of what is usual. */
    @Test
    void nobodyWinsTwoLanguagesByWordsInOne() {
        Ranking ranking = new AYear()
                .said(TWO_LANGUAGES, ADA, "en", 90)
                .had(TWO_LANGUAGES, ADA, "en", 100)
                .had(TWO_LANGUAGES, ADA, "ko", 10)
                .said(TWO_LANGUAGES, GRACE, "ko", 3)
                .had(TWO_LANGUAGES, GRACE, "ko", 100)
                .had(TWO_LANGUAGES, GRACE, "en", 10)
                .ranking(TWO_LANGUAGES);

        assertThat(ranking.winners()).isEmpty();
        assertThat(ranking.scores()).isEmpty();
    }

    @Test
    void colleaguesCountOnceEach() {
        Ranking ranking = new AYear()
                .said(TEAMMATE, ADA, "", "colleague-8")
                .said(TEAMMATE, ADA, "", "colleague-8")
                .said(TEAMMATE, GRACE, "", 2)
                .ranking(TEAMMATE);

        assertThat(ranking.winners()).containsExactly(GRACE);
    }

    @Test
    void teamIsNobodysToWinAlone() {
        assertThat(Jury.rankings(new AYear().ledger()))
                .extracting(Ranking::category)
                .doesNotContain(TEAM)
                .hasSize(Category.values().length - 1);
    }

    @Test
    void whatWasWrittenDownBringsTheSameWinnersAgain() {
        Ledger ledger = new AYear()
                .said(CUSTOMERS_CHOICE, ADA, "", 7)
                .had(CUSTOMERS_CHOICE, ADA, "", 77)
                .had(BEST_FIRST_CALL, ADA, "", 33, 31)
                .ledger();

        Ledger read = Json.read(Json.write(ledger), Ledger.class);

        assertThat(read).isEqualTo(ledger);
        assertThat(Json.write(read)).isEqualTo(Json.write(ledger));
        assertThat(Json.write(Jury.rankings(read))).isEqualTo(Json.write(Jury.rankings(ledger)));
    }

    @Test
    void whatDiffersIsNamed() {
        AYear year = new AYear().said(CUSTOMERS_CHOICE, ADA, "", "customer-1").had(CUSTOMERS_CHOICE, ADA, "", 50);
        Ledger before = year.ledger();

        Ledger after = year.said(CUSTOMERS_CHOICE, ADA, "", "customer-2")
                .without(LINUS)
                .ledger();

        assertThat(LedgerChange.between(before, before)).isEmpty();
        assertThat(LedgerChange.between(before, after))
                .extracting(LedgerChange::kind, LedgerChange::before, LedgerChange::after)
                .containsExactly(
                        tuple(LedgerChange.Kind.COLLEAGUE, "Linus", ""),
                        tuple(LedgerChange.Kind.MERIT, "", "customer-2"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void ledgerThatHoldsARatingOfNobodyIsStillHeldAgainstThePresent() {
        Ledger before =
                new AYear().said(Category.TURN_AROUND, ADA, "", (String) null).ledger();
        Ledger after =
                new AYear().said(Category.TURN_AROUND, ADA, "", "survey-7").ledger();

        assertThat(LedgerChange.between(before, after))
                .extracting(LedgerChange::kind, LedgerChange::before, LedgerChange::after)
                .containsExactly(tuple(LedgerChange.Kind.MERIT, "", "survey-7"));
    }
}
