package org.sweetline.channels.shop.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sweetline.testing.Eventually.eventually;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.sweetline.testing.Answer;
import org.sweetline.testing.ApiRequest;
import org.sweetline.testing.SweetlineServer;

class OrdersTableIT {
    private static final String HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";

    private final SweetlineServer server = SweetlineServer.shared();

    @Test
    void tableOfOrderLinesBecomesOrdersAndTheSameOnceMoreChangesNothing() {
        String table = HEADER
                + row("T536365", "85123A", "HEART HOLDER", "6", "2.55")
                + row("T536365", "71053", "\"LANTERN, METAL\"", "2", "3.39")
                + row("CT536379", "D", "Discount", "-1", "27.50");

        Answer first = push("/orders/import?currency=GBP", table).answers(200);
        Answer again = push("/orders/import?currency=GBP", table).answers(200);

        assertThat(first.number("lines")).isEqualTo(3);
        assertThat(first.number("created")).isEqualTo(2);
        assertThat(again.number("unchanged")).isEqualTo(2);
        Answer order = server.program().get("/orders/T536365").answers(200);
        assertThat(order.text("country")).isEqualTo("GB");
        assertThat(order.text("currency")).isEqualTo("GBP");
        assertThat(order.json().getJsonArray("lines")).hasSize(2);
        assertThat(server.program().get("/orders/CT536379").answers(200).text("state"))
                .isEqualTo("closed");
    }

    @Test
    void badRowsAreNamedAndStopNothing() {
        String table = HEADER
                + row("TB1", "A", "One", "1", "1")
                + "TB2,\"never closed,1,2010-12-01 08:26:00,1,1,France\n"
                + row("TB3", "A", "Three", "x", "1")
                + row("TB4", "A", "Four", "1", "1");

        Answer answer = push("/orders/import", table).answers(200);

        assertThat(answer.number("created")).isEqualTo(2);
        assertThat(answer.number("failed")).isEqualTo(2);
        assertThat(Answer.objects(answer.json().getJsonArray("errors")))
                .extracting(error -> error.getInt("line"))
                .containsExactly(3, 4);
    }

    @Test
    void packedBodiesAndOtherEncodingsAreUnderstood() {
        byte[] windows = ("Order;Date;SKU;Product\nTW1;2026-11-01;TASSE;Weiße Tasse\n")
                .getBytes(Charset.forName("windows-1252"));
        byte[] utf16 =
                ("\uFEFFOrder\tDate\tSKU\tProduct\nTW2\t2026-11-01\tMUG\t머그컵\n").getBytes(StandardCharsets.UTF_16LE);

        server.program().post("/orders/import").body("text/csv", windows).answers(200);
        server.program().post("/orders/import").body("text/csv", utf16).answers(200);
        server.program()
                .post("/orders/import")
                .header("Content-Encoding", "gzip")
                .body("text/csv", packed("Order,Date,SKU,Product\nTW3,2026-11-01,MUG,Packed mug\n"))
                .answers(200);

        assertThat(productOf("TW1")).isEqualTo("Weiße Tasse");
        assertThat(productOf("TW2")).isEqualTo("머그컵");
        assertThat(productOf("TW3")).isEqualTo("Packed mug");
    }

    @Test
    void bodyThatUnpacksToTooMuchIsCutOff() {
        byte[] bomb = packed(HEADER + "\n".repeat(66 * 1024 * 1024));

        server.program()
                .post("/orders/import")
                .header("Content-Encoding", "gzip")
                .body("text/csv", bomb)
                .isRefused(413, "import-too-dense");
    }

    @Test
    void importThatBrokeOffGoesOnWhereItWas() throws IOException {
        StringBuilder table = new StringBuilder(HEADER);
        for (int number = 0; number < 1_200; number++) {
            table.append(row("TR" + number, "A", "Mug", "1", "1")).append(row("TR" + number, "B", "Pen", "1", "2"));
        }
        byte[] bytes = table.toString().getBytes(StandardCharsets.UTF_8);

        sendAndHangUp("resumed-1", bytes, bytes.length - 4_000);
        eventually(() -> assertThat(stateOf("resumed-1")).isEqualTo("broken-off"));
        JsonObject broken =
                server.program().get("/orders/imports/resumed-1").answers(200).json();
        int reached = broken.getInt("bytes");
        push("/orders/import", "rest", "resumed-1", reached + 1).isRefused(409, "import-elsewhere");
        String rest = new String(bytes, reached, bytes.length - reached, StandardCharsets.UTF_8);
        Answer end = push("/orders/import", rest, "resumed-1", reached).answers(200);

        assertThat(reached).isPositive();
        assertThat(end.number("lines")).isEqualTo(2_400);
        assertThat(end.number("created") + end.number("unchanged")).isEqualTo(1_200);
        assertThat(end.number("failed")).isZero();
        assertThat(stateOf("resumed-1")).isEqualTo("done");
        assertThat(server.program().get("/orders/TR1199").answers(200).json().getJsonArray("lines"))
                .hasSize(2);
    }

    @Test
    void importThatIsNamedCanBeLookedAtLater() {
        push("/orders/import?name=november.csv", HEADER + row("TN1", "A", "Mug", "many", "1"), "looked-at", 0)
                .answers(200);

        Answer shown = server.program().get("/orders/imports/looked-at").answers(200);
        Answer errors = server.program().get("/orders/imports/looked-at/errors").answers(200);

        assertThat(shown.text("name")).isEqualTo("november.csv");
        assertThat(shown.text("state")).isEqualTo("done");
        assertThat(shown.number("failed")).isEqualTo(1);
        assertThat(errors.items().get(0).getInt("line")).isEqualTo(2);
        assertThat(server.program().get("/orders/imports").answers(200).items())
                .extracting(item -> item.getString("id"))
                .contains("looked-at");
    }

    @Test
    void whatCannotBeUnderstoodIsRefusedInWords() {
        push("/orders/import", "1,2,3\n4,5,6\n").isRefused(400, "invalid-request");
        push("/orders/import?zone=Atlantis", HEADER).isRefused(400, "invalid-request");
        push("/orders/import?columns=colour:Red", HEADER).isRefused(400, "invalid-request");
        push("/orders/import", HEADER, "bad id!", 0).isRefused(400, "invalid-request");
        server.program().get("/orders/imports/never-was").isRefused(404, "no-such-import");
        server.program()
                .post("/orders/import")
                .header("Content-Encoding", "br")
                .body("text/csv", HEADER)
                .isRefused(415, "unsupported-media-type");
        server.desk().agent().get("/orders/imports").isRefused(403, "not-permitted");
    }

    private String productOf(String number) {
        return server.program()
                .get("/orders/" + number)
                .answers(200)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0)
                .getString("name");
    }

    private String stateOf(String id) {
        Answer answer = server.program().get("/orders/imports/" + id).send();
        return answer.status() == 200 ? answer.text("state") : "";
    }

    private ApiRequest push(String path, String table) {
        return server.program().post(path).body("text/csv", table);
    }

    private ApiRequest push(String path, String table, String id, int offset) {
        return push(path, table).header("Import-Id", id).header("Import-Offset", Integer.toString(offset));
    }

    private void sendAndHangUp(String id, byte[] bytes, int sent) throws IOException {
        try (Socket socket = new Socket("localhost", server.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/orders/import HTTP/1.1\r\nHost: localhost:"
                            + server.address().getPort()
                            + "\r\nAuthorization: Bearer " + SweetlineServer.ADMIN_TOKEN
                            + "\r\nContent-Type: text/csv\r\nImport-Id: "
                            + id + "\r\nContent-Length: " + bytes.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(bytes, 0, sent);
            out.flush();
        }
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException(cannotHappen);
        }
        return packed.toByteArray();
    }

    private static String row(String invoice, String sku, String name, String quantity, String price) {
        return String.join(",", invoice, sku, name, quantity, "2010-12-01 08:26:00", price, "17850", "United Kingdom")
                + "\n";
    }
}
