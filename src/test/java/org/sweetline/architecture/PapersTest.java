package org.sweetline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sweetline.problem.ProblemType;

/** What the product says and takes stands in its papers. */
class PapersTest {
    private static final Path DOCS = Path.of("docs");
    private static final Pattern SETTING =
            Pattern.compile("\"((?:sweetline|twilio|magento|shopify|woocommerce)\\.[a-z]+(?:\\.[a-z]+)*)\"");

    /** What the parts of the product tell each other, and names of files; nobody sets them. */
    private static final Set<String> INTERNAL = Set.of(
            "sweetline.demo.town",
            "sweetline.start.failure",
            "sweetline.setup.path",
            "sweetline.stopping",
            "sweetline.lock",
            "sweetline.log",
            "sweetline.logs",
            "sweetline.properties",
            "sweetline.invalid",
            "sweetline.signed.in",
            "sweetline.request.id");

    @Test
    void everyProblemHasAPageThatItsTypeNames() {
        Set<String> slugs = new TreeSet<>();
        for (JavaClass type : House.classes()) {
            if (type.isAssignableTo(ProblemType.class) && type.isEnum()) {
                for (Object problem : type.reflect().getEnumConstants()) {
                    slugs.add(((ProblemType) problem).slug());
                }
            }
        }

        assertThat(slugs)
                .isNotEmpty()
                .allSatisfy(slug -> assertThat(DOCS.resolve("problems").resolve(slug + ".md"))
                        .isNotEmptyFile());
    }

    @Test
    void everySettingIsExplained() throws IOException {
        Set<String> settings = new TreeSet<>();
        try (Stream<Path> files = Files.walk(House.SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                SETTING.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(settings::add);
            }
        }
        settings.removeIf(setting -> INTERNAL.contains(setting.replace("\"", "")));
        String paper = Files.readString(DOCS.resolve("configuration.md"));

        assertThat(settings)
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(paper).contains(spelled(setting)));
    }

    private static String spelled(String setting) {
        return setting.replace("\"", "").toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
