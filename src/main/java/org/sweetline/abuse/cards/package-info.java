/** What those who decide read of an assessment, and what they say otherwise. */
@NullMarked
package org.sweetline.abuse.cards;

import org.jspecify.annotations.NullMarked;
