package org.sweetline.people.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sweetline.contact.EmailAddress;

class PersonTest {
    private static final Person ADA = Person.of(List.of("7"), List.of(new EmailAddress("ada.b+x@example.com")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "write to ada.b+x@example.com. | true",
                "<ada.b+x@example.com> | true",
                "lada.b+x@example.com | false",
                "ada.b+x@example.com.au | false",
                "adaxb+x@example.com | false"
            })
    void addressIsFoundWhereItIsTheirs(String text, boolean theirs) {
        Pattern pattern = Pattern.compile(ADA.patterns().get(0));

        assertThat(pattern.matcher(text).find()).isEqualTo(theirs);
    }
}
