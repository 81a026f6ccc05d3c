package org.sweetline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Runs the same work from several threads and keeps how long each piece took. */
final class Load {

    private Load() {}

    /** One piece of work; the number tells it apart from the others. */
    interface Piece {
        void run(int number) throws Exception;
    }

    /** Makes what one thread works with, for example its own connection. */
    interface Worker {
        Piece open(int thread) throws Exception;
    }

    /** How long all pieces took together in seconds, and each in milliseconds, sorted. */
    record Taken(double seconds, double[] millis) {

        double perSecond() {
            return millis.length / seconds;
        }

        double percentile(double share) {
            return millis.length == 0 ? 0 : millis[(int) Math.min(millis.length - 1L, (long) (share * millis.length))];
        }
    }

    /** As fast as the threads can. */
    static Taken closed(int threads, int pieces, Worker worker) throws Exception {
        AtomicInteger next = new AtomicInteger();
        return run(threads, worker, piece -> {
            List<Double> taken = new ArrayList<>();
            for (int number = next.getAndIncrement(); number < pieces; number = next.getAndIncrement()) {
                long begun = System.nanoTime();
                piece.run(number);
                taken.add((System.nanoTime() - begun) / 1e6);
            }
            return taken;
        });
    }

    /** At a steady rate whatever the answers take: waiting for a free thread counts into a piece's time. */
    static Taken open(int threads, int perSecond, int pieces, Worker worker) throws Exception {
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(200);
        return run(threads, worker, piece -> {
            List<Double> taken = new ArrayList<>();
            for (int number = next.getAndIncrement(); number < pieces; number = next.getAndIncrement()) {
                long due = start + number * 1_000_000_000L / perSecond;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    java.util.concurrent.locks.LockSupport.parkNanos(left);
                }
                piece.run(number);
                taken.add((System.nanoTime() - due) / 1e6);
            }
            return taken;
        });
    }

    private interface Loop {
        List<Double> go(Piece piece) throws Exception;
    }

    private static Taken run(int threads, Worker worker, Loop loop) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Piece> pieces = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                pieces.add(worker.open(thread));
            }
            long begun = System.nanoTime();
            List<Future<List<Double>>> futures = new ArrayList<>();
            for (Piece piece : pieces) {
                futures.add(pool.submit((Callable<List<Double>>) () -> loop.go(piece)));
            }
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> future : futures) {
                all.addAll(future.get());
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            double[] sorted =
                    all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            return new Taken(seconds, sorted);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            pool.shutdownNow();
        }
    }

    /** The middle of several runs' figures. */
    static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
