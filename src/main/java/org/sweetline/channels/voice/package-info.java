/** Phone calls: the greeting and the voicemail, and how their traces become one entry of a ticket. */
@NullMarked
package org.sweetline.channels.voice;

import org.jspecify.annotations.NullMarked;
