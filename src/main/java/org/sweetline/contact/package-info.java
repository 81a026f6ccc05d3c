/** How a person can be reached: mail addresses and phone numbers in one spelling each. */
@NullMarked
package org.sweetline.contact;

import org.jspecify.annotations.NullMarked;
