package org.sweetline.web.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.sweetline.web.HostCookie;
import org.sweetline.web.PublicAddress;

/** The frame around every page for customers: its style, its language, and what the browser must not do with it. */
@ApplicationScoped
public class PageFrame {

    public static final String HTML = "text/html; charset=UTF-8";

    private static final String STYLE = read("/templates/page.css");
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + sha256(STYLE)
            + "'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Duration REMEMBERED = Duration.ofDays(180);

    private final Templates templates;
    private final StoreConfig store;
    private final Instance<PageNotices> notices;
    private final HostCookie language;

    @Inject
    PageFrame(Templates templates, StoreConfig store, @Any Instance<PageNotices> notices, PublicAddress address) {
        this.templates = templates;
        this.store = store;
        this.notices = notices;
        this.language = new HostCookie("sweetline-language", address.secure());
    }

    public PageAsked asked(HttpServletRequest request) {
        return chosen(request, PageLanguage.preferred(request.getHeader("Accept-Language")));
    }

    /** In the language that was chosen on such a page before, else in the one given. */
    public PageAsked chosen(HttpServletRequest request, PageLanguage otherwise) {
        PageLanguage spoken = language.value(request).flatMap(PageLanguage::of).orElse(otherwise);
        return new PageAsked(spoken, request.getRequestURI());
    }

    public NewCookie speaking(PageLanguage chosen) {
        return language.with(chosen.tag(), REMEMBERED);
    }

    /** @param template below {@code /templates}; its texts are those of the first folder of its name */
    public Response show(int status, PageAsked asked, String template, Map<String, Object> model) {
        return Response.status(status)
                .type(HTML)
                .entity(html(asked, template, model))
                .header("Content-Security-Policy", POLICY)
                .header("Content-Language", asked.language().tag())
                .header("Cache-Control", "no-store")
                .build();
    }

    String html(PageAsked asked, String template, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("words", Wording.of(template.substring(0, template.indexOf('/')), asked.language()));
        all.put("lang", asked.language().tag());
        all.put("other", asked.language().other().tag());
        all.put("path", asked.path());
        all.put("store", store.name());
        all.put(
                "notices",
                notices.stream()
                        .flatMap(source -> source.present(asked.language()).stream())
                        .toList());
        all.put("zone", store.zone());
        all.put("style", STYLE);
        return templates.page(template, all);
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(PageFrame.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
