package org.sweetline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

/**
 * Whom we believe when they tell for whom they ask. Of anybody else the address of the connection counts, whatever their
 * headers say.
 */
@ApplicationScoped
public class TrustedProxies implements CheckedConfig {

    private static final int LONGEST = 2_000;
    /** Nobody comes from there across the Internet. */
    private static final List<Block> INSIDE = Stream.of(
                    "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7", "fe80::/10")
            .map(Block::of)
            .toList();

    private final List<Block> blocks;

    @Inject
    public TrustedProxies(Settings settings) {
        blocks = settings.text("sweetline.http.proxies").stream()
                .flatMap(written -> Arrays.stream(written.split(",")))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .map(Block::of)
                .toList();
    }

    public String caller(HttpServletRequest request) {
        @Nullable String address = request.getRemoteAddr();
        return caller(address == null ? "" : address, request.getHeader("X-Forwarded-For"));
    }

    /** @param forwarded the X-Forwarded-For of the request: whoever is farther away stands farther left */
    public String caller(String peer, @Nullable String forwarded) {
        if (forwarded == null || forwarded.length() > LONGEST || !isTrusted(peer)) {
            return peer;
        }
        String caller = peer;
        String[] way = forwarded.split(",");
        for (int i = way.length - 1; i >= 0 && isTrusted(caller); i--) {
            String next = way[i].strip();
            if (!isAddress(next)) {
                return caller;
            }
            caller = next;
        }
        return caller;
    }

    /** The caller's address; empty where it may be that of a proxy that nobody named, from which everybody comes. */
    public String place(HttpServletRequest request) {
        @Nullable String address = request.getRemoteAddr();
        return place(address == null ? "" : address, request.getHeader("X-Forwarded-For"));
    }

    /** @param forwarded the X-Forwarded-For of the request */
    public String place(String peer, @Nullable String forwarded) {
        boolean proxy = forwarded != null || blocks.isEmpty() && isIn(INSIDE, peer);
        return proxy && !isTrusted(peer) ? "" : caller(peer, forwarded);
    }

    private boolean isTrusted(String address) {
        return isIn(blocks, address);
    }

    private static boolean isIn(List<Block> blocks, String address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }

    private static boolean isAddress(String text) {
        return text.length() <= 45 && text.matches("[0-9a-fA-F:]*:[0-9a-fA-F:.]*|\\d{1,3}(\\.\\d{1,3}){3}");
    }

    /** Addresses that begin with the same bits. */
    private record Block(byte[] start, int bits) {

        static Block of(String written) {
            String[] parts = written.split("/", 2);
            byte[] start = bytes(parts[0]);
            int bits = parts.length == 1 ? start.length * 8 : number(parts[1]);
            if (start.length == 0 || bits < 0 || bits > start.length * 8) {
                throw new ConfigException("SWEETLINE_HTTP_PROXIES must be addresses with commas between them, such as"
                        + " 127.0.0.1 or 10.0.0.0/8; one is '" + written + "'");
            }
            return new Block(start, bits);
        }

        boolean contains(String address) {
            byte[] other = bytes(address);
            if (other.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 1 << (7 - bit % 8);
                if ((start[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }

        private static int number(String text) {
            return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
        }

        /** None for what is no address; nothing is looked up. */
        private static byte[] bytes(String address) {
            try {
                return isAddress(address) ? InetAddress.getByName(address).getAddress() : new byte[0];
            } catch (UnknownHostException e) {
                return new byte[0];
            }
        }
    }
}
