package org.sweetline.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;

/** All classes of the product, read once for all tests of a process: it takes seconds. */
public final class House {
    static final String ROOT = "org.sweetline";
    static final Path SOURCES = Path.of("src", "main", "java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPath("target/classes");

    private House() {}

    public static JavaClasses classes() {
        return CLASSES;
    }

    /** The package below the root; the parts of the town are one, and so are those of a door. Empty for what is not ours. */
    static String room(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        String room = name.substring(ROOT.length() + 1);
        return room.startsWith("town.") ? "town" : room.replaceFirst("^(channels\\.[a-z]+)\\..*", "$1");
    }
}
