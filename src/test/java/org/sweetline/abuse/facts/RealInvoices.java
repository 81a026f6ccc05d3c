package org.sweetline.abuse.facts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.sweetline.abuse.history.Article;
import org.sweetline.abuse.history.GivenBack;
import org.sweetline.abuse.history.History;
import org.sweetline.abuse.history.Purchase;
import org.sweetline.abuse.history.Ties;
import org.sweetline.returns.Fault;

/**
 * A year of invoices and credit notes of a real shop, as histories: {@code customer,invoice,kind,time,lines,units,value}.
 * An invoice is one purchase; a credit note takes back the newest one before it that is not taken back yet.
 */
final class RealInvoices {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Article GOODS = Article.of("goods", "Goods");

    private RealInvoices() {}

    record Invoice(String customer, String number, boolean order, Instant at, double value) {}

    static Map<String, List<Invoice>> read(Path file) throws IOException {
        Map<String, List<Invoice>> customers = new TreeMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            reader.lines()
                    .skip(1)
                    .map(RealInvoices::invoice)
                    .forEach(invoice -> customers
                            .computeIfAbsent(invoice.customer(), customer -> new ArrayList<>())
                            .add(invoice));
        }
        return customers;
    }

    private static Invoice invoice(String line) {
        String[] cells = line.split(",", -1);
        Instant at = LocalDateTime.parse(cells[3], TIME).toInstant(ZoneOffset.UTC);
        return new Invoice(cells[0], cells[1], cells[2].equals("ORDER"), at, Math.abs(Double.parseDouble(cells[6])));
    }

    static History history(List<Invoice> invoices) {
        List<Purchase> purchases = new ArrayList<>();
        List<GivenBack> returns = new ArrayList<>();
        List<Purchase> open = new ArrayList<>();
        List<Invoice> unmatched = new ArrayList<>();
        for (Invoice invoice : invoices) {
            if (invoice.order()) {
                Purchase bought = purchase(invoice, purchases.size() + 1);
                purchases.add(bought);
                if (unmatched.isEmpty()) {
                    open.add(bought);
                } else {
                    returns.add(back(bought, unmatched.remove(0)));
                }
            } else if (open.isEmpty()) {
                unmatched.add(invoice);
            } else {
                returns.add(back(open.remove(open.size() - 1), invoice));
            }
        }
        return new History(
                invoices.get(0).at(),
                purchases,
                returns,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Ties.NONE,
                List.of());
    }

    private static Purchase purchase(Invoice invoice, long id) {
        Instant arrived = invoice.at().plus(Duration.ofDays(2));
        return new Purchase(
                id, invoice.number(), invoice.number(), GOODS, invoice.at(), arrived, 1, invoice.value(), false);
    }

    private static GivenBack back(Purchase bought, Invoice credit) {
        return new GivenBack(
                bought.orderNumber(),
                false,
                bought.orderId(),
                bought.lineId(),
                credit.at(),
                1,
                "",
                Fault.CUSTOMER,
                false,
                0);
    }
}
