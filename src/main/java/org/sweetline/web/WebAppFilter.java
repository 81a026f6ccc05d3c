package org.sweetline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Serves the web app: hashed assets for ever, compressed where the browser takes it; every other path that is no door of
 * the back end is answered with the page, which routes by itself.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class WebAppFilter extends HttpFilter {

    private static final List<String> DOORS =
            List.of("/api/", "/webhooks/", "/health", "/metrics", "/openapi", "/ArquillianServletRunner");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=UTF-8"),
            Map.entry("js", "text/javascript; charset=UTF-8"),
            Map.entry("css", "text/css; charset=UTF-8"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("txt", "text/plain; charset=UTF-8"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("woff2", "font/woff2"));

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (answers(request)) {
            serve(request.getRequestURI(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean answers(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return reading && DOORS.stream().noneMatch(path::startsWith) && !CustomerPages.isOne(path);
    }

    private void serve(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        boolean file = type != null && safe(path) && resource(path) != null;
        if (!file && path.startsWith("/assets/")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String wanted = file ? path : "/index.html";
        response.setContentType(file ? type : TYPES.get("html"));
        response.setHeader(
                "Cache-Control", path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        write(wanted, String.valueOf(request.getHeader("Accept-Encoding")), response);
    }

    private void write(String path, String accepted, HttpServletResponse response) throws IOException {
        URL brotli = accepted.contains("br") ? resource(path + ".br") : null;
        URL gzip = brotli == null && accepted.contains("gzip") ? resource(path + ".gz") : null;
        URL chosen = brotli != null ? brotli : gzip != null ? gzip : resource(path);
        if (chosen == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (brotli != null || gzip != null) {
            response.setHeader("Content-Encoding", brotli != null ? "br" : "gzip");
        }
        try (InputStream in = chosen.openStream()) {
            in.transferTo(response.getOutputStream());
        }
    }

    private @Nullable URL resource(String path) throws IOException {
        return Objects.requireNonNull(getServletContext()).getResource(path);
    }

    private static boolean safe(String path) {
        return !path.contains("..")
                && !path.contains("//")
                && !path.toUpperCase(Locale.ROOT).contains("-INF/");
    }
}
