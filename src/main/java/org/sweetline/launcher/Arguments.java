package org.sweetline.launcher;

import java.util.List;

/** What was asked for on the command line. */
record Arguments(boolean demo, boolean help, boolean version) {
    static final String USAGE = """
            Sweetline, the customer-service and returns desk of an online store

              java -jar sweetline.jar            start; the configuration is read from the environment
                                                 and from config/sweetline.properties
              java -jar sweetline.jar --demo     start with a mail server, a phone network and a shop around it
              java -jar sweetline.jar --version  print the version
              java -jar sweetline.jar --help     print this

            SWEETLINE_HTTP_PORT (8080) and SWEETLINE_DATA (./data) are the two settings to know first;
            docs/configuration.md lists them all. Ctrl-C stops.""";

    static Arguments parse(List<String> words) {
        for (String word : words) {
            if (!List.of("--demo", "--help", "-h", "--version").contains(word)) {
                throw new StartFailure("There is no option " + word + "; --help lists those there are.");
            }
        }
        return new Arguments(
                words.contains("--demo"),
                words.contains("--help") || words.contains("-h"),
                words.contains("--version"));
    }
}
