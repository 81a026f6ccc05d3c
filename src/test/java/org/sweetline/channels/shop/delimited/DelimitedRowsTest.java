package org.sweetline.channels.shop.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sweetline.channels.shop.delimited.DelimitedRows.Place;

class DelimitedRowsTest {
    @Test
    void fieldsAreToldApartByTheRulesOfRfc4180() throws IOException {
        String text = "a,b,\r\n\"x, \"\"y\"\"\nz\",15\" frame,\"\"\n\n  \nlast,\"one\"";

        List<String> rows = rows(text);

        assertThat(rows).containsExactly("a|b|", "x, \"y\"\nz|15\" frame|", "last|one");
    }

    @Test
    void quotationMarkThatNobodyClosedCostsItsLineAndNoOther() throws IOException {
        String text = "1,\"open,x\n2,\"closed\",y\n3,\"a\"b,z\n4,plain,z\n5,\"never";

        List<String> rows = rows(text);

        assertThat(rows)
                .containsExactly(
                        "1: something follows a closing quotation mark",
                        "2|closed|y",
                        "3: something follows a closing quotation mark",
                        "4|plain|z",
                        "5: a quotation mark is never closed");
    }

    @Test
    void rowThatIsTooLongIsSteppedOver() throws IOException {
        String text = "a,b\n" + "x".repeat(3 * DelimitedRows.LONGEST_ROW) + "\nc,d\n";

        List<String> rows = rows(text);

        assertThat(rows.size()).isEqualTo(3);
        assertThat(rows.get(2)).isEqualTo("c|d");
        assertThat(rows.get(1)).startsWith("2: the row is longer than");
    }

    @Test
    void placesAreWhereARestOfTheTextMayBegin() throws IOException {
        String text = "a,b\n\n\"c\nc\",d\n\"broken\ne,f\n";
        DelimitedRows rows = new DelimitedRows(stream(text, StandardCharsets.UTF_8), ',', Place.START);

        List<Place> places = new ArrayList<>();
        while (rows.next()) {
            places.add(rows.place());
        }

        assertThat(places).containsExactly(new Place(0, 0), new Place(5, 2), new Place(13, 4), new Place(21, 5));
        assertThat(rows.nextPlace()).isEqualTo(new Place(text.length(), 6));
    }

    @Test
    void bytesThatDripInOneByOneReadTheSame() throws IOException {
        String text = "a;\"b\"\"c\"\n".repeat(100);

        DelimitedRows rows = new DelimitedRows(new Dripping(stream(text, StandardCharsets.UTF_8)), ';', Place.START);

        int count = 0;
        while (rows.next()) {
            assertThat(rows.text(1)).isEqualTo("b\"c");
            count++;
        }
        assertThat(count).isEqualTo(100);
    }

    @Test
    void lettersOfWindowsAreKnownWhereverTheyStand() throws IOException {
        byte[] mixed = ("plain,Café\n").getBytes(Charset.forName("windows-1252"));
        byte[] utf8 = "한글,Café\n".getBytes(StandardCharsets.UTF_8);
        InputStream both =
                new java.io.SequenceInputStream(new ByteArrayInputStream(mixed), new ByteArrayInputStream(utf8));

        List<String> rows = read(new DelimitedRows(both, ',', Place.START));

        assertThat(rows).containsExactly("plain|Café", "한글|Café");
    }

    @Test
    void otherEncodingsAreReadByTheirMarkOrTheirName() throws IOException {
        for (String name : List.of("UTF-16LE", "UTF-16BE", "UTF-8")) {
            InputStream marked = stream("\uFEFFa,한글🙂\n", Charset.forName(name));

            assertThat(read(new DelimitedRows(EncodedText.of(marked, "").bytes(), ',', Place.START)))
                    .as(name)
                    .containsExactly("a|한글🙂");
        }
        InputStream korean = stream("a,한글\n", Charset.forName("EUC-KR"));
        InputStream unmarked = stream("sku,name,price\nMUG,Mug,3\n", StandardCharsets.UTF_16LE);

        assertThat(read(new DelimitedRows(EncodedText.of(korean, "euc-kr").bytes(), ',', Place.START)))
                .containsExactly("a|한글");
        assertThat(read(new DelimitedRows(EncodedText.of(unmarked, "").bytes(), ',', Place.START)))
                .contains("MUG|Mug|3");
    }

    @Test
    void separatorIsWhatTheFirstLineHasMostOf() {
        assertThat(Separators.of("a;b;\"x,y,z,w\"")).isEqualTo(';');
        assertThat(Separators.of("a\tb")).isEqualTo('\t');
        assertThat(Separators.of("single")).isEqualTo(',');
    }

    private static List<String> rows(String text) throws IOException {
        return read(new DelimitedRows(stream(text, StandardCharsets.UTF_8), ',', Place.START));
    }

    private static List<String> read(DelimitedRows rows) throws IOException {
        List<String> all = new ArrayList<>();
        while (rows.next()) {
            String fields = String.join(
                    "|", IntStream.range(0, rows.size()).mapToObj(rows::text).toList());
            all.add(rows.fault().isEmpty() ? fields : rows.place().lines() + 1 + ": " + rows.fault());
        }
        return all;
    }

    private static InputStream stream(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static final class Dripping extends FilterInputStream {
        Dripping(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return super.read(bytes, offset, Math.min(1, length));
        }
    }
}
