package org.sweetline.launcher;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Java's second compiler, which makes fast code of what runs often, slowly. Where it shares one or two processors with
 * product and database it takes more than it gives for minutes; what the first compiler makes is good enough there. Java
 * takes {@code -XX:TieredStopAtLevel=1} only on its command line, which is the user's, but a directive at any time.
 */
final class SecondCompiler {
    private static final String KEY = "sweetline.second.compiler";
    private static final int FEW_PROCESSORS = 2;
    private static final String LEAVE_ALL_TO_THE_FIRST = "[{match: \"*.*\", c2: {Exclude: true}}]";

    private SecondCompiler() {}

    /** As the settings say; else by the number of processors. */
    static void stopUnlessWanted(Configuration configuration) {
        if (!wanted(configuration, Runtime.getRuntime().availableProcessors())) {
            stop();
        }
    }

    static boolean wanted(Configuration configuration, int processors) {
        return configuration.text(KEY).isPresent() ? configuration.flag(KEY) : processors > FEW_PROCESSORS;
    }

    /** Best effort: a Java without such a compiler, or without directives, runs as it is. */
    static void stop() {
        try {
            Path directive = Files.createTempFile("sweetline-compiler", ".json");
            try {
                Files.writeString(directive, LEAVE_ALL_TO_THE_FIRST);
                ManagementFactory.getPlatformMBeanServer()
                        .invoke(
                                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                                "compilerDirectivesAdd",
                                new Object[] {new String[] {directive.toString()}},
                                new String[] {String[].class.getName()});
            } finally {
                Files.deleteIfExists(directive);
            }
        } catch (JMException | IOException | RuntimeException refused) {
            System.getLogger("sweetline").log(System.Logger.Level.DEBUG, "The second compiler runs on", refused);
        }
    }
}
