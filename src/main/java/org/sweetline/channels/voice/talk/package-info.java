/** What is done to conversations at the phone network: hold, mute, coach, third parties, keys, recordings, their words. */
@NullMarked
package org.sweetline.channels.voice.talk;

import org.jspecify.annotations.NullMarked;
