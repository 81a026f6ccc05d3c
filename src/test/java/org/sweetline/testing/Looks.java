package org.sweetline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A page as people see it: by day and by night, on a phone, a desk and a wall. Each look is judged, and kept as a picture
 * for whoever wants to see for themselves.
 */
public final class Looks {
    private static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    /** It waits for the colours to have turned and the charts to have found their width; then it says what is wrong. */
    private static final String WRONG = """
            async language => {
                const page = document.documentElement
                const over = () => page.scrollWidth - page.clientWidth
                const turning = () => document.getAnimations().some(each => each.playState === 'running')
                await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
                for (let look = 0; look < 100 && (over() > 0 || turning()); look++) {
                    await new Promise(done => setTimeout(done, 50))
                }
                const wrong = []
                const seen = element => element.checkVisibility() && element.textContent.trim() !== ''
                if (over() > 0) wrong.push('wider than the screen by ' + over())
                if (page.lang !== language) wrong.push('says that it is in ' + page.lang)
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
                while (texts.nextNode()) {
                    const text = texts.currentNode.textContent.trim()
                    if (/^[a-z][A-Za-z]+([.][A-Za-z]+)+$/.test(text) && seen(texts.currentNode.parentElement)) {
                        wrong.push('a key: ' + text)
                    }
                }
                for (const head of document.querySelectorAll('h1, h2, thead th, label, legend')) {
                    const korean = /[가-힣]/.test(head.textContent)
                    if (seen(head) && /[A-Za-z가-힣]/.test(head.textContent) && korean !== (language === 'ko')) {
                        wrong.push('not in ' + language + ': ' + head.textContent)
                    }
                }
                return wrong
            }
            """;

    private final Page page;
    private final Path folder;

    /** On how large a screen. */
    public enum Screen {
        PHONE(390, 844),
        DESK(1440, 900),
        WALL(1920, 1080);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    public Looks(Page page, String folder) {
        this.page = page;
        this.folder = Path.of("target", "pictures", folder);
    }

    /**
     * What the page shows now is whole, in this language, and for everybody, in both themes and on each of the screens.
     * What axe judges depends on the theme and on the screen, not on both at once, so it is asked once for each.
     */
    public void areGood(String name, String language, Screen... screens) {
        for (int at = 0; at < screens.length; at++) {
            page.setViewportSize(screens[at].width, screens[at].height);
            for (int theme = 0; theme < THEMES.size(); theme++) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(THEMES.get(theme)));
                isGood(String.join("-", name, language, word(THEMES.get(theme)), word(screens[at])), language);
                if (theme == at % THEMES.size() || screens.length == 1) {
                    Chromium.isAccessible(page);
                }
            }
        }
    }

    private void isGood(String name, String language) {
        Object wrong = page.evaluate(WRONG, language);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(name + ".png"))
                .setFullPage(true));
        assertThat((List<?>) wrong).as("%s, %s", page.url(), name).isEmpty();
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
