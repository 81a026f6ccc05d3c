package org.sweetline.returns.policy.terms;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.problem.ProblemException;

/** Refuses terms that could not be kept or understood, and names the first field that is wrong. */
public final class TermsCheck {
    private static final int LONGEST_WINDOW = 3_650;
    private static final int LONGEST_LIST = 500;
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_CLAUSE = 2_000;
    private static final BigDecimal LARGEST = new BigDecimal("1000000");

    private TermsCheck() {}

    public static PolicyTerms check(@Nullable PolicyTerms terms) {
        require(terms != null && complete(terms), "terms", "must have all parts of a policy");
        PolicyTerms whole = Objects.requireNonNull(terms);
        check("currency", isCurrency(whole.currency()), "must be a currency such as USD");
        window(whole.window());
        goods("finalSale", whole.finalSale());
        goods("hygiene", whole.hygiene());
        goods("unwanted", whole.unwanted());
        countries(whole.countries());
        money(whole);
        whole.labels().payer(Blame.CUSTOMER);
        whole.labels().payer(Blame.MERCHANT);
        whole.labels().payer(Blame.CARRIER);
        return whole;
    }

    private static void window(WindowTerms window) {
        clause("window", window.clause());
        check("window.zone", isZone(window.zone()), "must be a time zone such as America/New_York");
        window.start();
        days("window.days", window.days());
        days("window.faultDays", window.faultDays());
        days("window.graceDays", window.graceDays());
        days("window.transitDays", window.transitDays());
        list("window.holidays", window.holidays());
        for (HolidayTerms holiday : window.holidays()) {
            boolean dated = present(holiday.boughtFrom(), holiday.boughtTo(), holiday.until());
            check(
                    "window.holidays",
                    dated && !holiday.boughtTo().isBefore(holiday.boughtFrom()),
                    "must have days in order");
        }
    }

    private static void goods(String field, GoodsTerms goods) {
        clause(field, goods.clause());
        words(field + ".skus", goods.skus());
        words(field + ".names", goods.names());
        Integer percent = goods.discountPercent();
        check(
                field + ".discountPercent",
                percent == null || percent > 0 && percent <= 100,
                "must lie between 1 and 100");
        check(field + ".answer", goods.answer() != null && goods.said() != PolicyAnswer.YES, "must be no or ask");
    }

    private static void countries(CountryTerms countries) {
        clause("countries", countries.clause());
        words("countries.accepted", countries.accepted());
        boolean codes = countries.accepted().stream().allMatch(code -> code.matches("[A-Z]{2}"));
        check("countries.accepted", codes, "must be countries of two capital letters");
        countries.of("??");
    }

    private static void money(PolicyTerms terms) {
        clause("fees", terms.fees().clause());
        clause("promotions", terms.promotions().clause());
        clause("labels", terms.labels().clause());
        clause("limits", terms.limits().clause());
        amount("fees.restockingPercent", terms.fees().restockingPercent());
        boolean part = terms.fees().restockingPercent().compareTo(BigDecimal.valueOf(100)) <= 0;
        check("fees.restockingPercent", part, "must be at most 100");
        amount("fees.label", terms.fees().label());
        amount("promotions.freeShippingFrom", terms.promotions().freeShippingFrom());
        amount("promotions.freeShippingWorth", terms.promotions().freeShippingWorth());
        amount("promotions.discountFrom", terms.promotions().discountFrom());
        amount("limits.keepItemUpTo", terms.limits().keepItemUpTo());
        amount("limits.autoApproveUpTo", terms.limits().autoApproveUpTo());
        amount("limits.photoAbove", terms.limits().photoAbove());
        amount("limits.managerAbove", terms.limits().managerAbove());
        BigDecimal ahead = terms.limits().exchangeAheadUpTo();
        amount("limits.exchangeAheadUpTo", ahead == null ? BigDecimal.ZERO : ahead);
        int items = terms.limits().autoApproveItems();
        check("limits.autoApproveItems", items >= 0 && items <= LONGEST_LIST, "must lie between 0 and 500");
    }

    private static boolean complete(PolicyTerms terms) {
        return present(
                terms.currency(),
                terms.window(),
                terms.finalSale(),
                terms.hygiene(),
                terms.unwanted(),
                terms.countries(),
                terms.fees(),
                terms.promotions(),
                terms.labels(),
                terms.limits());
    }

    private static void clause(String field, @Nullable PolicyClause clause) {
        boolean both = clause != null && isText(clause.en(), LONGEST_CLAUSE) && isText(clause.ko(), LONGEST_CLAUSE);
        check(field + ".clause", both, "must have a sentence in English and one in Korean");
    }

    private static void words(String field, @Nullable List<String> words) {
        list(field, words);
        boolean good = words != null && words.stream().allMatch(word -> isText(word, LONGEST_WORD));
        check(field, good, "must be words of at most 100 characters");
    }

    private static void list(String field, @Nullable List<?> list) {
        check(field, list != null && list.size() <= LONGEST_LIST, "must be a list of at most 500");
    }

    private static void days(String field, int days) {
        check(field, days >= 0 && days <= LONGEST_WINDOW, "must lie between 0 and 3650");
    }

    private static void amount(String field, @Nullable BigDecimal amount) {
        boolean good = amount != null && amount.signum() >= 0 && amount.compareTo(LARGEST) <= 0 && amount.scale() <= 4;
        check(field, good, "must be an amount of zero or more");
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(known -> known.getCurrencyCode().equals(code));
    }

    private static boolean isZone(@Nullable String zone) {
        try {
            return zone != null && ZoneId.of(zone).getId().equals(zone);
        } catch (DateTimeException unknown) {
            return false;
        }
    }

    private static boolean isText(@Nullable String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }

    private static boolean present(@Nullable Object... parts) {
        return Stream.of(parts).allMatch(Objects::nonNull);
    }

    private static void check(String field, boolean good, String otherwise) {
        require(good, "terms." + field, otherwise);
    }

    private static void require(boolean good, String field, String otherwise) {
        if (!good) {
            throw ProblemException.invalid(field, otherwise);
        }
    }
}
