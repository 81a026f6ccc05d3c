package org.sweetline.abuse.facts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sweetline.abuse.facts.RealInvoices.Invoice;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.peers.Terms;
import org.sweetline.abuse.rules.Fact;
import org.sweetline.abuse.rules.FactSheet;

/**
 * Ranks the customers of a real shop by what was known of them before a day, and prints how much more than others the top
 * of each ranking sent back after it. {@code -Dbench.invoices=invoices.csv.gz}; without it nothing is measured.
 */
class RealInvoicesBench {
    private static final Instant DAY = Instant.parse("2011-09-01T00:00:00Z");
    private static final double Z = 1.645;

    private record Ranked(int orders, int back, int ordersLater, int backLater, FactSheet known) {
        double raw() {
            return orders == 0 ? 0 : (double) back / orders;
        }

        double wilson() {
            double p = raw();
            double spread = Z * Math.sqrt(p * (1 - p) / orders + Z * Z / (4.0 * orders * orders));
            return (p + Z * Z / (2.0 * orders) - spread) / (1 + Z * Z / orders);
        }

        double fact(Fact fact) {
            return known.value(fact).orElse(0);
        }
    }

    @Test
    void printsWhoseReturnsWereForeseen() throws Exception {
        String file = System.getProperty("bench.invoices", "");
        Assumptions.assumeTrue(!file.isEmpty() && Files.exists(Path.of(file)), "no -Dbench.invoices");
        String table = measure(Path.of(file));
        System.out.println("\n" + table + "\n");
        Files.writeString(Path.of("target", "figures-invoices.txt"), table + "\n");
    }

    static String measure(Path file) throws Exception {
        Map<String, List<Invoice>> customers = RealInvoices.read(file);
        Census census = new Census(DAY, Terms.USUAL);
        customers
                .values()
                .forEach(each -> census.count(RealInvoices.history(each).until(DAY)));
        FactMaths maths = new FactMaths(census.baseline(), Terms.USUAL);
        List<Ranked> known = new ArrayList<>();
        for (List<Invoice> invoices : customers.values()) {
            History history = RealInvoices.history(invoices);
            Ranked ranked = ranked(invoices, maths.of(history, DAY).sheet());
            if (ranked.orders() > 0 && ranked.ordersLater() > 0) {
                known.add(ranked);
            }
        }
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d customers with orders before and after %s; prior Beta(%.2f, %.2f)",
                known.size(),
                DAY,
                census.baseline().prior().alpha(),
                census.baseline().prior().beta()));
        rank(text, "raw rate", known, Ranked::raw);
        rank(text, "Wilson, lower bound", known, Ranked::wilson);
        rank(text, "shrunk rate", known, each -> each.fact(Fact.RETURN_RATE));
        rank(text, "shrunk, at least", known, each -> each.fact(Fact.RETURN_RATE_AT_LEAST));
        return text.toString();
    }

    private static Ranked ranked(List<Invoice> invoices, FactSheet sheet) {
        int[] counts = new int[4];
        for (Invoice invoice : invoices) {
            counts[(invoice.at().isBefore(DAY) ? 0 : 2) + (invoice.order() ? 0 : 1)]++;
        }
        return new Ranked(counts[0], Math.min(counts[0], counts[1]), counts[2], counts[3], sheet);
    }

    private static void rank(StringBuilder text, String name, List<Ranked> known, ToDoubleFunction<Ranked> by) {
        double usual = rate(known);
        List<Ranked> sorted =
                known.stream().sorted(Comparator.comparingDouble(by).reversed()).toList();
        for (int top : new int[] {50, 100}) {
            List<Ranked> best = sorted.subList(0, Math.min(top, sorted.size()));
            text.append(String.format(
                    Locale.ROOT,
                    "%n%-20s top %3d: lift %.2f, nothing later %2.0f %%, median %d orders before",
                    name,
                    top,
                    rate(best) / usual,
                    100.0 * best.stream().filter(each -> each.backLater() == 0).count() / best.size(),
                    best.stream().mapToInt(Ranked::orders).sorted().toArray()[best.size() / 2]));
        }
    }

    /** Credit notes to invoices, afterwards. */
    private static double rate(List<Ranked> people) {
        return (double) people.stream().mapToInt(Ranked::backLater).sum()
                / people.stream().mapToInt(Ranked::ordersLater).sum();
    }
}
