package org.sweetline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecondCompilerTest {

    @AfterEach
    void clear() throws JMException {
        directives("compilerDirectivesClear");
    }

    @Test
    void javaTakesTheDirective() throws JMException {
        SecondCompiler.stop();

        assertThat(directives("compilerDirectivesPrint")).contains("*.*").contains("Exclude:true");
    }

    @Test
    void runsWhereThereIsRoomForIt() {
        assertThat(SecondCompiler.wanted(settings(Map.of()), 2)).isFalse();
        assertThat(SecondCompiler.wanted(settings(Map.of()), 4)).isTrue();
    }

    @Test
    void whoeverRunsTheProductHasTheLastWord() {
        assertThat(SecondCompiler.wanted(settings(Map.of("SWEETLINE_SECOND_COMPILER", "true")), 2))
                .isTrue();
        assertThat(SecondCompiler.wanted(settings(Map.of("SWEETLINE_SECOND_COMPILER", "false")), 16))
                .isFalse();
    }

    private static Configuration settings(Map<String, String> environment) {
        return Configuration.read(Path.of("no-such-file"), environment, new Properties());
    }

    private static String directives(String command) throws JMException {
        return String.valueOf(ManagementFactory.getPlatformMBeanServer()
                .invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"), command, null, null));
    }
}
