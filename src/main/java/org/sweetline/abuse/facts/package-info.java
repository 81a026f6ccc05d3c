/** What is known of a person's purchases and returns at one moment, as facts that rules can look at. */
@NullMarked
package org.sweetline.abuse.facts;

import org.jspecify.annotations.NullMarked;
