package org.jingwei.app.web.library;

import java.time.Instant;
import java.util.Optional;

/**
 * A file that somebody handed in, as it stands at a moment.
 *
 * @param owner the account that handed it in
 * @param hash of its content, once it is known
 * @param done articles read so far
 * @param of articles that it has; 0 until they are told apart
 * @param sentence what became of it: how much was read, or why it was refused
 */
record Upload(
        long id,
        String owner,
        String actor,
        String name,
        long size,
        Instant at,
        UploadState state,
        Optional<String> hash,
        int done,
        int of,
        String sentence) {

    static Upload waiting(long id, String owner, String actor, UploadedFile file, Instant at) {
        return new Upload(
                id, owner, actor, file.name(), file.size(), at, UploadState.WAITING, Optional.empty(), 0, 0, "");
    }

    Upload reading(int articles, int all) {
        return new Upload(id, owner, actor, name, size, at, UploadState.READING, hash, articles, all, "");
    }

    Upload ended(UploadState end, String why) {
        return new Upload(id, owner, actor, name, size, at, end, hash, done, of, why);
    }

    Upload known(String sha) {
        return new Upload(id, owner, actor, name, size, at, state, Optional.of(sha), done, of, sentence);
    }

    /** By which its page is found, if the ledger has it. */
    Optional<String> key() {
        return state == UploadState.ADDED || state == UploadState.KNOWN ? hash.map(DocumentKey::of) : Optional.empty();
    }
}
