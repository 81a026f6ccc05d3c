package org.sweetline.returns.policy.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemException;

class PolicyTermsTest {

    @Test
    void policyThatTheProductBeginsWithIsComplete() {
        PolicyTerms first = PolicyFixture.first();

        assertThat(TermsCheck.check(first)).isEqualTo(PolicyTerms.read(first.json()));
        assertThat(first.sentences())
                .hasSize(9)
                .allSatisfy(
                        sentence -> assertThat(sentence.en() + sentence.ko()).doesNotContain("{"));
    }

    @Test
    void sentenceSaysTheNumbersOfItsRule() {
        assertThat(PolicyFixture.first().window().sentence().en())
                .contains("within 30 days of its delivery", "within 90 days");
        assertThat(PolicyFixture.first().window().sentence().ko()).contains("30일 이내");
    }

    @Test
    void lastDayCountsWholeWhereTheShopIs() {
        WindowTerms window = PolicyFixture.window(WindowStart.ORDER, 10);

        Instant end = window.end(Instant.parse("2026-11-02T03:00:00Z"), Instant.EPOCH, Blame.CUSTOMER);

        assertThat(end).isEqualTo(Instant.parse("2026-11-12T05:00:00Z"));
    }

    @Test
    void holidaysLengthenAWindowAndNeverShortenIt() {
        HolidayTerms season =
                new HolidayTerms(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 31));
        WindowTerms window = PolicyFixture.window(WindowStart.ORDER, 30, season);
        Instant november = Instant.parse("2026-11-05T12:00:00Z");
        Instant christmas = Instant.parse("2027-01-20T12:00:00Z");

        assertThat(window.end(november, november, Blame.CUSTOMER)).isEqualTo(Instant.parse("2027-02-01T05:00:00Z"));
        assertThat(window.end(christmas, november, Blame.CUSTOMER)).isEqualTo(Instant.parse("2027-02-20T05:00:00Z"));
    }

    @Test
    void goodsAreKnownByNumberNameOrDiscount() {
        GoodsTerms sale =
                new GoodsTerms(List.of("OUT-*", "*-B*-X"), List.of("Final"), 50, "no", new PolicyClause("en", "ko"));

        assertThat(List.of("OUT-1", "out-", "A-BLUE-X")).allMatch(sku -> sale.contain(sku, "Dress", BigDecimal.ZERO));
        assertThat(List.of("OU-1", "A-RED-X", "A-BLUE-XL"))
                .noneMatch(sku -> sale.contain(sku, "Dress", BigDecimal.ZERO));
        assertThat(sale.contain("A", "Dress (final sale)", BigDecimal.ZERO)).isTrue();
        assertThat(sale.contain("A", "Dress", new BigDecimal("49.99"))).isFalse();
        assertThat(sale.contain("A", "Dress", new BigDecimal("50"))).isTrue();
    }

    @Test
    void whatCannotBeKeptIsRefusedByTheNameOfItsField() {
        WindowTerms elsewhere =
                new WindowTerms("delivery", "Atlantis", 30, 90, 3, 5, List.of(), new PolicyClause("en", "ko"));
        WindowTerms unsaid = new WindowTerms("delivery", "UTC", 30, 90, 3, 5, List.of(), new PolicyClause("en", " "));

        assertThatThrownBy(() -> TermsCheck.check(PolicyFixture.with(elsewhere)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("terms.window.zone");
        assertThatThrownBy(() -> TermsCheck.check(PolicyFixture.with(unsaid)))
                .hasMessageContaining("terms.window.clause");
        assertThatThrownBy(() -> TermsCheck.check(PolicyFixture.with(PolicyFixture.countries("usa"))))
                .hasMessageContaining("terms.countries.accepted");
        assertThatThrownBy(() -> TermsCheck.check(null)).hasMessageContaining("terms must have all parts");
    }
}
