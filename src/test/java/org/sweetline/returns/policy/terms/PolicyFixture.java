package org.sweetline.returns.policy.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sweetline.web.Words;

/** The policy that the product begins with, and others that differ from it in one thing. */
public final class PolicyFixture {
    private static final String MIGRATION = "/db/migration/V202611270230__policy_create_tables.sql";
    private static final PolicyClause CLAUSE = new PolicyClause("It is so.", "그렇습니다.");

    private PolicyFixture() {}

    public static PolicyTerms first() {
        return PolicyTerms.read(firstJson());
    }

    public static String firstJson() {
        try (InputStream file = PolicyFixture.class.getResourceAsStream(MIGRATION)) {
            String sql = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return sql.substring(sql.indexOf("'\n{") + 1, sql.lastIndexOf("');"))
                    .replace("''", "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static PolicyTerms with(WindowTerms window) {
        PolicyTerms first = first();
        return new PolicyTerms(
                first.currency(),
                window,
                first.finalSale(),
                first.hygiene(),
                first.unwanted(),
                first.countries(),
                first.fees(),
                first.promotions(),
                first.labels(),
                first.limits());
    }

    public static PolicyTerms withFinalSale(GoodsTerms finalSale) {
        PolicyTerms first = first();
        return new PolicyTerms(
                first.currency(),
                first.window(),
                finalSale,
                first.hygiene(),
                first.unwanted(),
                first.countries(),
                first.fees(),
                first.promotions(),
                first.labels(),
                first.limits());
    }

    public static PolicyTerms with(CountryTerms countries) {
        PolicyTerms first = first();
        return new PolicyTerms(
                first.currency(),
                first.window(),
                first.finalSale(),
                first.hygiene(),
                first.unwanted(),
                countries,
                first.fees(),
                first.promotions(),
                first.labels(),
                first.limits());
    }

    public static PolicyTerms with(LabelTerms labels) {
        PolicyTerms first = first();
        return new PolicyTerms(
                first.currency(),
                first.window(),
                first.finalSale(),
                first.hygiene(),
                first.unwanted(),
                first.countries(),
                first.fees(),
                first.promotions(),
                labels,
                first.limits());
    }

    public static WindowTerms window(WindowStart from, int days, HolidayTerms... holidays) {
        String word = Words.of(from);
        return new WindowTerms(word, "America/New_York", days, 90, 3, 5, List.of(holidays), CLAUSE);
    }

    public static GoodsTerms goods(List<String> skus, Integer percent) {
        return new GoodsTerms(skus, List.of(), percent, "no", CLAUSE);
    }

    public static CountryTerms countries(String... accepted) {
        return new CountryTerms(List.of(accepted), "no", CLAUSE);
    }

    public static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
