/** CHAT, the transcripts of TalkBank. */
@NullMarked
package org.tacit.exchange.transcript.chat;

import org.jspecify.annotations.NullMarked;
