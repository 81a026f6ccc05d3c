package org.sweetline.channels.mail.remote;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Addresses that anybody on the internet can reach. What lies behind all others is none of a mail's business. */
final class PublicAddress {

    private static final List<Block> NOT_V4 = List.of(
            new Block("0.0.0.0", 8),
            new Block("10.0.0.0", 8),
            new Block("100.64.0.0", 10),
            new Block("127.0.0.0", 8),
            new Block("169.254.0.0", 16),
            new Block("172.16.0.0", 12),
            new Block("192.0.0.0", 24),
            new Block("192.0.2.0", 24),
            new Block("192.88.99.0", 24),
            new Block("192.168.0.0", 16),
            new Block("198.18.0.0", 15),
            new Block("198.51.100.0", 24),
            new Block("203.0.113.0", 24),
            new Block("224.0.0.0", 3));

    /** Global unicast; without it are loopback, local addresses, and IPv4 in disguise. */
    private static final Block V6 = new Block("2000::", 3);

    private static final List<Block> NOT_V6 = List.of(
            new Block("2001::", 23), // Teredo and others that lead elsewhere
            new Block("2001:db8::", 32),
            new Block("2002::", 16), // 6to4 carries an IPv4 address
            new Block("3fff::", 20));

    private PublicAddress() {}

    /** Web servers listen on the web's ports or on high ones; the low ones speak something else. */
    static boolean admits(InetAddress address, int port) {
        return (port == 80 || port == 443 || port >= 1024) && reachable(address);
    }

    private static boolean reachable(InetAddress address) {
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address
                ? NOT_V4.stream().noneMatch(block -> block.holds(bytes))
                : V6.holds(bytes) && NOT_V6.stream().noneMatch(block -> block.holds(bytes));
    }

    private record Block(String network, int bits) {

        boolean holds(byte[] address) {
            byte[] start = bytes();
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((start[bit / 8] & mask) != (address[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }

        private byte[] bytes() {
            try {
                return InetAddress.getByName(network).getAddress();
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
