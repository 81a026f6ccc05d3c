package org.sweetline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, driven by the web app's own Playwright; nothing is downloaded. */
public final class Chromium implements AutoCloseable {
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");
    private static final Path PLAYWRIGHT_CORE = Path.of("webapp", "node_modules", "playwright-core");
    private static final Path AXE = Path.of("webapp", "node_modules", "axe-core", "axe.min.js");
    private static final int PATIENCE_MILLIS = 60_000;

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Skips the test, with one line that says why, where there is no Chromium. */
    public static Chromium open() {
        Optional<Path> chromium = onThePath("chromium", "chromium-browser", "google-chrome");
        Optional<Path> node = onThePath("node", "node.exe");
        if (chromium.isEmpty() || node.isEmpty() || !Files.isDirectory(PLAYWRIGHT_CORE) || !hasWebApp()) {
            String why =
                    "The browser tests are skipped: they need Chromium, Node and the built web app (.ci/run has them).";
            System.getLogger(Chromium.class.getName()).log(System.Logger.Level.WARNING, why);
            Assumptions.abort(why);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        System.setProperty("playwright.cli.dir", driver().toString());
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.orElseThrow().toString())));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(ARGUMENTS));
        return new Chromium(playwright, browser);
    }

    /** A browser of its own, with no cookies, whose language is this one. */
    public Page page(SweetlineServer server, String language) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(server.address().toString())
                .setLocale(language.equals("ko") ? "ko-KR" : "en-US")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setViewportSize(1280, 900));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = context.newPage();
        page.onPageError(error -> complaints.add("error: " + error));
        page.onConsoleMessage(this::listen);
        return page;
    }

    /** What pages complained about in their console: errors, and what the content security policy forbade. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Nobody is kept out of what the page shows now: no serious and no critical violation of axe's rules. */
    public static void isAccessible(Page page) {
        try {
            page.evaluate(Files.readString(AXE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object found = page.evaluate("""
                async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
                    .filter(violation => ['serious', 'critical'].includes(violation.impact))
                    .map(violation => violation.id + ': ' + violation.help + ' ' + violation.nodes.map(node => node.html).slice(0, 3).join(' and '))
                """);
        assertThat((List<?>) found)
                .as("violations of accessibility at %s", page.url())
                .isEmpty();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** A 401 before signing in is what the page asks for; the browser complains of it all the same. */
    private void listen(ConsoleMessage message) {
        boolean expected = message.text().contains("401") || message.text().contains("404");
        if (message.type().equals("error") && !expected) {
            complaints.add(message.text());
        }
    }

    /** Where Playwright looks for its driver: what npm has brought for the web app's own tests. */
    private static synchronized Path driver() {
        try {
            Path folder = Files.createDirectories(
                    Path.of("target", "playwright-driver").toAbsolutePath());
            Path link = folder.resolve("package");
            if (!Files.exists(link)) {
                link(link, PLAYWRIGHT_CORE.toAbsolutePath());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void link(Path link, Path target) throws IOException {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException notAllowedHere) {
            try (Stream<Path> files = Files.walk(target)) {
                for (Path file : files.toList()) {
                    Files.copy(file, link.resolve(target.relativize(file)));
                }
            }
        }
    }

    private static boolean hasWebApp() {
        return Files.exists(Path.of("webapp", "dist", "index.html"));
    }

    private static Optional<Path> onThePath(String... names) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
