package org.sweetline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", " =1", "\t=1", "＝1", "\u00a0=1"})
    void whatASpreadsheetWouldRunIsText(String typed) {
        String table = new CsvTable(false).row(typed).text();

        assertThat(table).startsWith(typed.contains("\r") ? "\"'" : "'").endsWith("\r\n");
    }

    @Test
    void ourOwnNumbersStayNumbers() {
        String table = new CsvTable(false)
                .row(-3, 7L, new BigDecimal("0.250000"), new BigDecimal("1E+2"))
                .text();

        assertThat(table).isEqualTo("-3,7,0.25,100\r\n");
    }

    @Test
    void commasQuotesAndLinesStayInTheirCell() {
        String table = new CsvTable(true)
                .row("a,b", "say \"hi\"", "two\nlines", null, "")
                .text();

        assertThat(table).isEqualTo("\uFEFF\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",,\r\n");
    }
}
