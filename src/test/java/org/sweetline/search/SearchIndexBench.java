package org.sweetline.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.sweetline.search.query.QueryGrammar;

/** Measures the index alone: how fast it takes tickets in and how fast it answers. Run by its main method. */
final class SearchIndexBench {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String[] COMMON = {
        "order",
        "the",
        "my",
        "refund",
        "return",
        "shipping",
        "late",
        "jacket",
        "size",
        "please",
        "thank",
        "you",
        "package",
        "tracking",
        "color",
        "red",
        "blue",
        "exchange",
        "damaged",
        "box",
        "delivery",
        "address",
        "when",
        "will",
        "it",
        "arrive",
        "not",
        "received",
        "wrong",
        "item",
        "card",
        "charged",
        "twice",
        "help",
        "need"
    };
    private static final String[] KOREAN = {
        "주문한", "상품이", "아직", "도착하지", "않았어요", "환불해", "주세요", "배송이", "언제", "되나요", "교환을", "요청합니다", "사이즈가", "작아서", "고객지원",
        "감사합니다", "파란색", "재킷을", "받았는데", "찢어져", "있었습니다", "확인", "부탁드려요"
    };
    private static final SearchScope ALL =
            new SearchScope(EnumSet.allOf(HitType.class), EnumSet.allOf(HitType.class), name -> List.of(1L));

    private final Random random = new Random(7);
    private final String[] rare = rare();
    private final TicketIndex index;
    private final int tickets;

    private SearchIndexBench(TicketIndex index, int tickets) {
        this.index = index;
        this.tickets = tickets;
    }

    public static void main(String[] args) throws Exception {
        int tickets = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int readers = args.length > 1 ? Integer.parseInt(args[1]) : 8;
        Path folder = args.length > 2 ? Path.of(args[2]) : Files.createTempDirectory("search-bench");
        try (TicketIndex index = TicketIndex.open(folder)) {
            SearchIndexBench bench = new SearchIndexBench(index, tickets);
            if (index.documents() == 0) {
                bench.fill();
            }
            System.out.printf("index size %d MB%n", size(folder) / 1_000_000);
            for (int round = 0; round < 3; round++) {
                bench.measureAll(readers);
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private void fill() throws IOException {
        long began = System.nanoTime();
        List<Searchable> batch = new ArrayList<>();
        for (int i = 1; i <= tickets; i++) {
            batch.add(ticket(i));
            if (batch.size() == 500) {
                index.put(batch, List.of());
                index.refresh();
                batch.clear();
            }
        }
        index.put(batch, List.of());
        index.refresh();
        index.commit();
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("indexed %d tickets in %.1f s = %.0f/s%n", tickets, seconds, tickets / seconds);
    }

    private void measureAll(int readers) throws Exception {
        measure("common word", readers, i -> "order");
        measure("rotating words", readers, i -> COMMON[i % COMMON.length] + " ");
        measure("two words", readers, i -> "refund " + COMMON[5 + i % 20]);
        measure("phrase", readers, i -> "\"wrong " + COMMON[5 + i % 20] + "\"");
        measure("address", readers, i -> "customer" + (i * 7919 % 40_000) + "@example.com");
        measure("order number", readers, i -> "%09d".formatted(1 + i * 7919 % tickets));
        measure("phone", readers, i -> "(415) 555-%04d".formatted(i * 31 % 10_000));
        measure("Korean word", readers, i -> "환불");
        measure("no hit", readers, i -> "jackett" + (char) ('a' + i % 26));
    }

    private void measure(String what, int readers, IntFunction<String> query) throws Exception {
        int each = 250;
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        List<Future<long[]>> runs = new ArrayList<>();
        for (int reader = 0; reader < readers; reader++) {
            int from = reader * each;
            runs.add(threads.submit(() -> times(from, each, query)));
        }
        long[] all = new long[0];
        for (Future<long[]> run : runs) {
            long[] times = run.get();
            all = Arrays.copyOf(all, all.length + times.length);
            System.arraycopy(times, 0, all, all.length - times.length, times.length);
        }
        threads.shutdown();
        Arrays.sort(all);
        System.out.printf(
                "%-16s p50 %6.2f ms  p99 %6.2f ms  max %6.2f ms  (%d hits)%n",
                what,
                all[all.length / 2] / 1e6,
                all[all.length * 99 / 100] / 1e6,
                all[all.length - 1] / 1e6,
                index.search(ask(query.apply(1))).facets().total());
    }

    private long[] times(int from, int count, IntFunction<String> query) {
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            long began = System.nanoTime();
            index.search(ask(query.apply(from + i)));
            times[i] = System.nanoTime() - began;
        }
        return times;
    }

    private static PageAsk ask(String typed) {
        return new PageAsk(typed, QueryGrammar.read(typed, NOW), ALL, false, 25, Optional.empty(), NOW.toEpochMilli());
    }

    private Searchable ticket(int i) {
        boolean korean = i % 10 == 0;
        int customer = random.nextInt(40_000);
        String order = "%09d".formatted(i);
        return new Searchable(
                HitType.TICKET,
                i,
                "T-" + i,
                korean ? text(KOREAN, 5) : text(COMMON, 5),
                NOW.minusSeconds(random.nextInt(365 * 24 * 3600)),
                Set.of("open", "pending", "solved").toArray(String[]::new)[random.nextInt(3)],
                new String[] {"mail", "voice", "sms"}[random.nextInt(3)],
                random.nextInt(8),
                "C-" + customer,
                "Customer " + rare[customer % rare.length],
                random.nextInt(3) == 0 ? List.of("tag" + random.nextInt(40)) : List.of(),
                List.of(order),
                List.of(),
                List.of("customer" + customer + "@example.com"),
                List.of("+1415555%04d".formatted(customer % 10_000)),
                List.of(),
                List.of("customer" + customer + "@example.com", "Customer"),
                List.of(korean ? text(KOREAN, 80) : text(COMMON, 80), korean ? text(KOREAN, 40) : text(COMMON, 40)),
                // Most of what is quoted stands in the ticket already and is not kept twice.
                i % 5 == 0 ? List.of(text(COMMON, 60)) : List.of(),
                OrderFacts.NONE);
    }

    private String text(String[] words, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            boolean usual = random.nextInt(100) < 45;
            double skewed = Math.pow(random.nextDouble(), 3);
            text.append(usual ? words[(int) (skewed * words.length)] : rare[(int) (skewed * rare.length)])
                    .append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    private String[] rare() {
        String[] syllables = {"ba", "ko", "mi", "ter", "lan", "sho", "rin", "ves", "du", "pal", "gor", "ne", "fi", "sta"
        };
        String[] words = new String[40_000];
        for (int i = 0; i < words.length; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = 2 + i % 3; n >= 0; n--) {
                word.append(syllables[random.nextInt(syllables.length)]);
            }
            words[i] = word.toString();
        }
        return words;
    }
}
