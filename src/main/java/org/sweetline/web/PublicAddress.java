package org.sweetline.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.sweetline.config.CheckedConfig;
import org.sweetline.config.ConfigException;
import org.sweetline.config.Settings;

/** Where the world reaches us: the only source of links and of the addresses that Twilio signs. Never the Host header. */
@ApplicationScoped
public class PublicAddress implements CheckedConfig {

    private final String base;

    @Inject
    public PublicAddress(Settings settings) {
        String fallback = "http://localhost:" + settings.number("sweetline.http.port", 8080, 0, 65_535);
        URI uri = settings.uri("sweetline.public.url", "http", "https").orElse(URI.create(fallback));
        if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            throw new ConfigException("SWEETLINE_PUBLIC_URL must be a plain address such as https://desk.example.com");
        }
        base = uri.toString().replaceAll("/+$", "");
    }

    /** Absolute, for a path that starts with a slash. */
    public String url(String path) {
        return base + path;
    }

    public boolean secure() {
        return base.startsWith("https://");
    }

    public String host() {
        return String.valueOf(URI.create(base).getHost());
    }
}
