package org.sweetline.channels.shop.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.shop.OrderColumn;
import org.sweetline.channels.shop.OrderRefused;
import org.sweetline.channels.shop.ShopFixture;
import org.sweetline.channels.shop.TabularSpelling;
import org.sweetline.channels.shop.delimited.DelimitedRows.Place;
import org.sweetline.orders.OrderLineSnapshot;
import org.sweetline.orders.OrderSnapshot;
import org.sweetline.problem.ProblemException;

class CsvOrdersTest {
    private static final String RETAIL =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    private static final CsvAsk PLAIN = ask(Map.of(), new TabularSpelling(null, ZoneOffset.UTC, false));

    private final List<String> refused = new ArrayList<>();

    @Test
    void rowsOfOneInvoiceAreOneOrder() throws IOException {
        String text = RETAIL
                + "536365,85123A,HEART HOLDER,6,2010-12-01 08:26:00,2.55,17850,United Kingdom\n"
                + "536365,71053,\"LANTERN, METAL\",2,2010-12-01 08:26:00,3.39,17850,United Kingdom\n"
                + "536366,22633,HAND WARMER,6,2010-12-01 08:28:00,1.85,17850,EIRE\n";

        List<OrderSnapshot> orders = read(text, PLAIN);

        assertThat(orders).extracting(OrderSnapshot::number).containsExactly("536365", "536366");
        assertThat(orders.get(0).lines()).extracting(OrderLineSnapshot::sku).containsExactly("85123A", "71053");
        assertThat(orders.get(0).lines().get(1).name()).isEqualTo("LANTERN, METAL");
        assertThat(orders.get(0).total()).isEqualByComparingTo("22.08");
        assertThat(orders.get(0).placedAt()).isEqualTo(Instant.parse("2010-12-01T08:26:00Z"));
        assertThat(orders).extracting(OrderSnapshot::country).containsExactly("GB", "IE");
    }

    @Test
    void quantityBelowNothingIsWhatCameBack() throws IOException {
        String text = RETAIL + "C536379,D,Discount,-2,2010-12-01 09:41:00,27.50,14527,United Kingdom\n";

        OrderSnapshot order = read(text, PLAIN).get(0);

        assertThat(order.number()).isEqualTo("C536379");
        assertThat(order.state()).isEqualTo("closed");
        assertThat(order.lines().get(0).ordered()).isEqualByComparingTo("2");
        assertThat(order.lines().get(0).refunded()).isEqualByComparingTo("2");
        assertThat(order.total()).isEqualByComparingTo("55");
    }

    @Test
    void orderWithABadRowIsRefusedWholeAndTheRowNamed() throws IOException {
        String text = RETAIL
                + "1,A,One,1,2010-12-01 08:26:00,2.55,1,France\n"
                + "1,B,Two,1,2010-12-01 08:26:00,-11062.06,1,France\n"
                + "2,C,Three,many,2010-12-01 08:26:00,1,1,France\n"
                + ",D,Four,1,2010-12-01 08:26:00,1,1,France\n"
                + "3,E,Five,1,yesterday,1,1,France\n"
                + "4,F,Six,1,2010-12-01 08:26:00,1,1,France,9\n"
                + "5,G,Seven,1,2010-12-01 08:26:00,1,1,France\n";

        List<OrderSnapshot> orders = read(text, PLAIN);

        assertThat(orders).extracting(OrderSnapshot::number).containsExactly("5");
        assertThat(refused)
                .containsExactlyInAnyOrder(
                        "5: the row does not say to which order it belongs",
                        "3: price is negative",
                        "4: quantity is not a number",
                        "6: placedAt is not a time; the parameters dates and zone say how yours are written",
                        "7: a row has more fields than the first row has names");
    }

    @Test
    void neighboursMayBeMixed() throws IOException {
        String text = "number,placedAt,sku\n"
                + "1,2026-11-01,A\n2,2026-11-01,B\n1,2026-11-01,C\n3,2026-11-01,D\n2,2026-11-01,E\n";

        List<OrderSnapshot> orders = read(text, PLAIN);

        assertThat(orders).extracting(OrderSnapshot::number).containsExactly("1", "3", "2");
        assertThat(orders).extracting(order -> order.lines().size()).containsExactly(2, 1, 2);
    }

    @Test
    void rowThatComesTooLateReplacesNoWholeOrder() throws IOException {
        StringBuilder text = new StringBuilder("number,placedAt,sku\nFIRST,2026-11-01,A\n");
        for (int number = 0; number < CsvOrders.MOST_OPEN + 10; number++) {
            text.append(number).append(",2026-11-01,B\n");
        }
        text.append("FIRST,2026-11-01,LATE\n");

        List<OrderSnapshot> orders = read(text.toString(), PLAIN);

        assertThat(orders).hasSize(CsvOrders.MOST_OPEN + 11);
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0)).startsWith((CsvOrders.MOST_OPEN + 13) + ": the row stands more than");
    }

    @Test
    void restOfATableIsReadByTheHeaderOfItsBeginning() throws IOException {
        String first = RETAIL + "1,A,One,1,2010-12-01 08:26:00,2,1,France\n";
        String rest = "2,B,Two,1,2010-12-01 08:26:00,3,1,France\n";
        CsvOrders whole = open(first + rest, PLAIN, "", Place.START);
        assertThat(whole.next()).isTrue();

        CsvOrders later = open(rest, PLAIN, whole.header(), new Place(first.length(), 2));

        assertThat(later.next()).isTrue();
        assertThat(later.line()).isEqualTo(3);
        assertThat(whole.reached()).isEqualTo(new Place(first.length(), 2));
    }

    @Test
    void placeToGoOnFromNeverStandsWithinAnOrder() throws IOException {
        String text = "number,placedAt,sku\n1,2026-11-01,A\n2,2026-11-01,B\n1,2026-11-01,C\n";
        CsvOrders orders = open(text, PLAIN, "", Place.START);

        assertThat(orders.next()).isTrue();
        Place whileTheFirstIsOpen = orders.reached();
        assertThat(orders.next()).isTrue();

        assertThat(whileTheFirstIsOpen.lines()).isEqualTo(1);
        assertThat(orders.reached().bytes()).isEqualTo(text.length());
    }

    @Test
    void shopifysExportSaysTheOrderOnItsFirstRow() throws IOException {
        String text =
                "Name,Email,Financial Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,"
                        + "Lineitem sku,Billing Name,Billing City,Shipping City,Shipping Country\n"
                        + "#1001,ada@example.com,paid,USD,30.00,2026-11-20 10:00:00 -0500,1,Mug,10.00,MUG,Ada Byron,Austin,Boston,US\n"
                        + "#1001,,,,,,2,Pen,10.00,PEN,,,,\n";

        OrderSnapshot order = read(text, PLAIN).get(0);

        assertThat(order.number()).isEqualTo("#1001");
        assertThat(order.customerName()).isEqualTo("Ada Byron");
        assertThat(order.city()).isEqualTo("Boston");
        assertThat(order.total()).isEqualByComparingTo("30");
        assertThat(order.placedAt()).isEqualTo(Instant.parse("2026-11-20T15:00:00Z"));
        assertThat(order.lines()).hasSize(2);
    }

    @Test
    void columnsDatesAndAmountsMayBeToldByTheSender() throws IOException {
        CsvAsk german = ask(
                Map.of(OrderColumn.NUMBER, "Beleg", OrderColumn.PLACED_AT, "Datum", OrderColumn.PRICE, "Preis"),
                new TabularSpelling(
                        DateTimeFormatter.ofPattern("d.M.yyyy H:mm", Locale.ENGLISH),
                        ZoneId.of("Europe/Berlin"),
                        true));
        String text = "Beleg;Datum;SKU;Preis\nR-7;1.7.2026 9:05;TASSE;1.234,50\n";

        OrderSnapshot order = read(text, german).get(0);

        assertThat(order.placedAt()).isEqualTo(Instant.parse("2026-07-01T07:05:00Z"));
        assertThat(order.total()).isEqualByComparingTo("1234.50");
    }

    @Test
    void tableThatDoesNotNameItsColumnsIsRefusedAtOnce() {
        assertThatThrownBy(() -> read("1,2,3\n4,5,6\n", PLAIN))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("which column has the order's number");
        assertThatThrownBy(() -> read("", PLAIN)).isInstanceOf(ProblemException.class);
    }

    private List<OrderSnapshot> read(String text, CsvAsk ask) throws IOException {
        CsvOrders source = open(text, ask, "", Place.START);
        List<OrderSnapshot> orders = new ArrayList<>();
        while (source.next()) {
            try {
                orders.add(source.order());
            } catch (OrderRefused why) {
                refused.add(source.line() + ": " + why.reason());
            }
        }
        return orders;
    }

    private static CsvOrders open(String text, CsvAsk ask, String header, Place start) throws IOException {
        ImportCount count = new ImportCount(start, 0, 0, 0, 0, 0, 0);
        ImportEntry entry = new ImportEntry(
                "k",
                "",
                "",
                ImportAsk.CSV,
                header,
                -1,
                ShopFixture.NOW,
                ShopFixture.NOW,
                Optional.empty(),
                ImportState.RUNNING,
                count);
        ByteArrayInputStream body = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new CsvOrders(ShopFixture.reader(), CsvTable.of(body, ask, entry), ask::blank);
    }

    private static CsvAsk ask(Map<OrderColumn, String> columns, TabularSpelling spelling) {
        return new CsvAsk("", CsvAsk.ANY, columns, "retail", "GBP", spelling);
    }
}
