package org.sweetline.channels.shop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

/** Where the shop is, how it is asked, and how often. */
@ApplicationScoped
public class ShopConfig implements CheckedConfig {
    private static final String OAUTH_RULE = "Set MAGENTO_ACCESS_TOKEN alone (bearer), or all four of"
            + " MAGENTO_CONSUMER_KEY, MAGENTO_CONSUMER_SECRET, MAGENTO_ACCESS_TOKEN and MAGENTO_ACCESS_TOKEN_SECRET";

    private final Optional<URI> address;
    private final Optional<OAuth> oauth;
    private final String token;
    private final Duration interval;

    /** The four values of an OAuth 1.0a integration. */
    record OAuth(String consumerKey, String consumerSecret, String accessToken, String accessTokenSecret) {}

    @Inject
    ShopConfig(Settings settings) {
        address = settings.uri("magento.base.url", "https", "http").map(ShopConfig::checked);
        token = settings.text("magento.access.token", "");
        oauth = oauth(settings, token);
        interval = settings.duration("magento.poll.interval", Duration.ofSeconds(15));
        if (address.isPresent() && token.isEmpty()) {
            throw new ConfigException("MAGENTO_BASE_URL is set but there is no token. " + OAUTH_RULE + ".");
        }
        if (interval.compareTo(Duration.ofSeconds(1)) < 0 || interval.compareTo(Duration.ofHours(1)) > 0) {
            throw new ConfigException("MAGENTO_POLL_INTERVAL must lie between PT1S and PT1H, such as PT15S.");
        }
    }

    /** Empty when no shop is connected. */
    public Optional<URI> address() {
        return address;
    }

    Optional<OAuth> oauth() {
        return oauth;
    }

    String token() {
        return token;
    }

    public Duration interval() {
        return interval;
    }

    private static Optional<OAuth> oauth(Settings settings, String token) {
        String key = settings.text("magento.consumer.key", "");
        String secret = settings.text("magento.consumer.secret", "");
        String tokenSecret = settings.text("magento.access.token.secret", "");
        List<String> three = List.of(key, secret, tokenSecret);
        if (three.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        if (Stream.concat(three.stream(), Stream.of(token)).anyMatch(String::isEmpty)) {
            throw new ConfigException("The shop's OAuth values are incomplete. " + OAUTH_RULE + ".");
        }
        return Optional.of(new OAuth(key, secret, token, tokenSecret));
    }

    private static URI checked(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        if (host.isEmpty()
                || address.getRawUserInfo() != null
                || address.getRawQuery() != null
                || address.getRawFragment() != null) {
            throw new ConfigException(
                    "MAGENTO_BASE_URL must be the shop's plain address, such as https://shop.example.com.");
        }
        if (address.getScheme().equalsIgnoreCase("http") && !isLoopback(host)) {
            throw new ConfigException("MAGENTO_BASE_URL must begin with https:// (http only on this machine itself):"
                    + " the token would travel in the open.");
        }
        String path = Optional.ofNullable(address.getRawPath()).orElse("").replaceAll("/+$", "");
        if (path.endsWith("/rest") || path.contains("/rest/")) {
            throw new ConfigException("MAGENTO_BASE_URL must be the shop's address without /rest.");
        }
        return URI.create(address.getScheme() + "://" + address.getRawAuthority() + path);
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127(\\.\\d{1,3}){3}");
    }
}
