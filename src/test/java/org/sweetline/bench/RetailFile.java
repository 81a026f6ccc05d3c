package org.sweetline.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * Half a million order lines of a shop. {@code -Dbench.orders=online_retail.csv.gz} names the real ones of 2010 and 2011
 * (UCI's Online Retail); without it as many are made of the same shape.
 */
record RetailFile(byte[] bytes, int lines, String name) {
    private static final String HEADER =
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final String[] WORDS =
            ("WHITE RED VINTAGE HEART LANTERN METAL WOOD SMALL LARGE SET CAKE CASE DOLL RETRO SPOT BAG LUNCH PAPER CHAIN KIT"
                            + " CHRISTMAS TEA TOWEL MUG BOTTLE WATER HOT JUMBO STORAGE ALARM CLOCK GREEN BLUE ROSE POLKADOT")
                    .split(" ");

    static RetailFile take() throws IOException {
        String path = System.getProperty("bench.orders", "");
        return path.isEmpty() ? made(Integer.getInteger("bench.lines", 541_909)) : read(Path.of(path));
    }

    /** Rows of the shape of {@code shop_order_line}, for COPY. */
    String asOrderLines() {
        StringBuilder rows = new StringBuilder(bytes.length * 2);
        int[] row = {0};
        new String(bytes, StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
            String[] fields = line.replaceAll("\"[^\"]*\"", "QUOTED NAME").split(",", -1);
            int at = row[0]++;
            rows.append(at / 21)
                    .append('\t')
                    .append(at % 21)
                    .append('\t')
                    .append(at % 21 + 1)
                    .append('\t');
            rows.append(fields[1])
                    .append('\t')
                    .append(fields[2].replace("\\", ""))
                    .append("\t6\t0\t0\t0\t2.5500\t15.3000\n");
        });
        return rows.toString();
    }

    static RetailFile made(int lines) {
        Random random = new Random(11);
        StringBuilder text = new StringBuilder(lines * 90).append(HEADER);
        LocalDateTime at = LocalDateTime.of(2010, 12, 1, 8, 26);
        int invoice = 536_365;
        for (int made = 0; made < lines; invoice++) {
            boolean canceled = random.nextInt(7) == 0;
            int size = Math.min(lines - made, canceled ? 1 + random.nextInt(4) : 1 + random.nextInt(48));
            String end = "," + at.format(TIME) + ",%d.%02d," + (12_000 + random.nextInt(6_000)) + ",United Kingdom\n";
            for (int line = 0; line < size; line++) {
                int product = random.nextInt(4_000);
                text.append(canceled ? "C" : "")
                        .append(invoice)
                        .append(',')
                        .append(20_000 + product)
                        .append(',');
                text.append(WORDS[product % 37 % WORDS.length])
                        .append(' ')
                        .append(WORDS[product % 31])
                        .append(' ');
                text.append(WORDS[product % 29]).append(',').append(canceled ? -1 : 1 + random.nextInt(24));
                text.append(end.formatted(random.nextInt(20), random.nextInt(100)));
            }
            made += size;
            at = at.plusMinutes(20);
        }
        return new RetailFile(text.toString().getBytes(StandardCharsets.UTF_8), lines, "made lines");
    }

    private static RetailFile read(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path);
                InputStream plain = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            plain.transferTo(all);
            byte[] bytes = all.toByteArray();
            int lines = 0;
            for (byte one : bytes) {
                lines += one == '\n' ? 1 : 0;
            }
            return new RetailFile(bytes, lines - 1, String.valueOf(path.getFileName()));
        }
    }
}
