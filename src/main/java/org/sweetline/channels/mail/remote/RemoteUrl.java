package org.sweetline.channels.mail.remote;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The address of something on the web, taken apart; what is sent to its server is plain ASCII without line ends. */
public record RemoteUrl(boolean tls, String host, int port, String target) {

    private static final int LONGEST = 2_000;
    private static final String SAFE = "-._~:/?#[]@!$&'()*+,;=%";

    /** Empty for anything but {@code http(s)://host…}; a user name in it is a trick, not an address. */
    public static Optional<RemoteUrl> parse(String written) {
        String text = written.strip();
        boolean web = text.regionMatches(true, 0, "http://", 0, 7) || text.regionMatches(true, 0, "https://", 0, 8);
        return !web || text.length() > LONGEST ? Optional.empty() : of(text);
    }

    /** Where a redirect from here leads. */
    Optional<RemoteUrl> resolve(String location) {
        try {
            return parse(new URI(toString()).resolve(encoded(location.strip())).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
        return (tls ? "https://" : "http://") + name + ":" + port + target;
    }

    private static Optional<RemoteUrl> of(String text) {
        try {
            int from = text.indexOf("//") + 2;
            int to = from;
            while (to < text.length() && "/?#\\".indexOf(text.charAt(to)) < 0) {
                to++;
            }
            String authority = ascii(text.substring(from, to));
            URI uri =
                    new URI(text.substring(0, from).toLowerCase(Locale.ROOT) + authority + encoded(text.substring(to)));
            if (uri.getHost() == null || uri.getRawUserInfo() != null) {
                return Optional.empty();
            }
            boolean tls = uri.getScheme().equals("https");
            int port = uri.getPort() < 0 ? tls ? 443 : 80 : uri.getPort();
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String target = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
            String host = uri.getHost().replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
            return port < 1 || port > 65_535 ? Optional.empty() : Optional.of(new RemoteUrl(tls, host, port, target));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String ascii(String authority) {
        return authority.chars().allMatch(c -> c < 128) ? authority : IDN.toASCII(authority);
    }

    /** Mails are full of addresses with blanks and umlauts, which browsers encode silently. */
    private static String encoded(String rest) {
        StringBuilder out = new StringBuilder(rest.length());
        for (byte b : rest.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return out.toString();
    }
}
