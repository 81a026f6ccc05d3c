package org.sweetline.channels.mail.mime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "../../etc/passwd|passwd",
                "..%2f..%2fpasswd|passwd",
                "..\\..\\boot.ini|boot.ini",
                "C:\\photos\\cat.jpg|cat.jpg",
                ".htaccess|htaccess",
                "CON|_CON",
                "nul.txt|_nul.txt",
                "report.pdf.|report.pdf",
                "a<b>\"c.txt|a_b__c.txt",
                "100%.pdf|100%.pdf",
                "=?utf-8?B?7JiB7IiY7KadLnBkZg==?=|영수증.pdf",
            })
    void nameIsOnlyALabel(String written, String clean) {
        assertThat(FileName.clean(written, "file")).isEqualTo(clean);
    }

    @Test
    void charactersThatNobodySeesAreGone() {
        assertThat(FileName.clean("\u200b.htaccess", "file")).isEqualTo("htaccess");
        assertThat(FileName.clean("photo\u202egpj.exe", "file")).isEqualTo("photogpj.exe");
        assertThat(FileName.clean("a\r\nb\0.txt", "file")).isEqualTo("ab.txt");
        assertThat(FileName.clean("\u200b\u2060", "file")).isEqualTo("file");
    }

    @Test
    void longNameKeepsItsEnding() {
        assertThat(FileName.clean("x".repeat(5000) + ".jpeg", "file"))
                .hasSize(150)
                .endsWith(".jpeg");
    }
}
