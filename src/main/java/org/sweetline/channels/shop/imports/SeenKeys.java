package org.sweetline.channels.shop.imports;

/** Remembers at least the last half million keys in 16 MB at most, each by 64 bits of it. */
final class SeenKeys {
    private static final int MOST = 1 << 19;

    private long[] young = new long[1 << 12];
    private long[] old = {0};
    private int count;

    void add(String key) {
        if (count == MOST) {
            old = young;
            young = new long[1 << 12];
            count = 0;
        } else if (count * 2 >= young.length) {
            grow();
        }
        count += put(young, hash(key)) ? 1 : 0;
    }

    boolean contains(String key) {
        long hash = hash(key);
        return young[slot(young, hash)] == hash || old[slot(old, hash)] == hash;
    }

    private void grow() {
        long[] wider = new long[young.length * 2];
        for (long hash : young) {
            if (hash != 0) {
                put(wider, hash);
            }
        }
        young = wider;
    }

    private static boolean put(long[] table, long hash) {
        int slot = slot(table, hash);
        boolean fresh = table[slot] != hash;
        table[slot] = hash;
        return fresh;
    }

    /** Where the key is, or else would go. */
    private static int slot(long[] table, long hash) {
        int mask = table.length - 1;
        int slot = (int) (hash >>> 32) & mask;
        while (mask > 0 && table[slot] != 0 && table[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static long hash(String key) {
        long hash = 0xcbf29ce484222325L;
        for (int at = 0; at < key.length(); at++) {
            hash = (hash ^ key.charAt(at)) * 0x100000001b3L;
        }
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
