package vn.sovang.query.proof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

import vn.sovang.platform.security.Caller;
import vn.sovang.query.pages.Frames;
import vn.sovang.query.pages.Words;
import vn.sovang.query.pages.list.Tone;
import vn.sovang.query.reading.Unknown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Shows auditors whether the log fits, and hands them what they keep and check elsewhere.
@Controller
class ProofController {
    private static final String ADDRESS = "/kiem-chung";

    private final ProofEndpoint proof;
    private final Frames frames;

    ProofController(ProofEndpoint proof, Frames frames) {
        this.proof = proof;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(Caller caller, HttpServletRequest request) {
        Verification newest = proof.show(caller);
        ProofEndpoint.SignedCheckpoints signed = proof.checkpoints(caller);
        Words words = frames.words(request);
        ProofPage page =
                new ProofPage(
                        tone(newest.state()),
                        words.get("proof.state." + newest.state()),
                        about(newest, words),
                        newest.state() == Verification.State.RUNNING ? newest.position() : -1,
                        newest.of(),
                        newest.hash() == null ? "" : newest.hash(),
                        faults(newest, words),
                        signed.key() != null,
                        signed.items().reversed().stream()
                                .map(item ->
                                        new ProofPage.Line(
                                                item.number(),
                                                Words.time(item.at()),
                                                item.size(),
                                                item.head()))
                                .toList());
        return new ModelAndView(
                "proof/proof",
                Map.of(
                        "frame",
                        frames.of(request, caller, words.get("proof.title"))
                                .withSub(words.get("proof.sub")),
                        "page",
                        page));
    }

    @PostMapping(ADDRESS)
    RedirectView verify(Caller caller) {
        var _ = proof.verify(caller);
        RedirectView view = new RedirectView(ADDRESS);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }

    @GetMapping(ADDRESS + "/so.zip")
    void export(Caller caller, HttpServletResponse response) throws IOException {
        proof.export(caller, response);
    }

    @GetMapping(ADDRESS + "/khoa.txt")
    ResponseEntity<String> key(Caller caller) {
        return text("so-vang-khoa.txt", proof.checkpoints(caller).key());
    }

    @GetMapping(ADDRESS + "/moc-{number:\\d{1,9}}.txt")
    ResponseEntity<String> checkpoint(Caller caller, @PathVariable int number) {
        return text(
                "so-vang-moc-%d.txt".formatted(number),
                proof.checkpoints(caller).items().stream()
                        .filter(item -> item.number() == number)
                        .map(ProofEndpoint.SignedCheckpoint::note)
                        .findFirst()
                        .orElse(null));
    }

    @GetMapping(ADDRESS + "/bang-chung")
    ResponseEntity<String> prove(Caller caller, @RequestParam("su-kien") String position) {
        return text(
                "so-vang-su-kien-%s.txt".formatted(position),
                proof.prove(caller, position.strip()));
    }

    private static ResponseEntity<String> text(String name, @Nullable String content) {
        if (content == null) {
            throw Unknown.record(name);
        }
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    private static Tone tone(Verification.State state) {
        return switch (state) {
            case NONE, RUNNING -> Tone.OPEN;
            case FITS -> Tone.DONE;
            case DIFFERS -> Tone.LATE;
        };
    }

    private static String about(Verification newest, Words words) {
        return newest.finishedAt() == null
                ? ""
                : words.get(
                        "proof.about",
                        "time",
                        Words.time(newest.finishedAt()),
                        "events",
                        newest.position(),
                        "checkpoints",
                        newest.checkpoints(),
                        "files",
                        newest.files());
    }

    private static List<String> faults(Verification newest, Words words) {
        return Stream.concat(Stream.ofNullable(newest.misfit()), newest.faults().stream())
                .map(fault -> words.get("proof.fault." + fault.code(), "of", fault.of()))
                .toList();
    }
}
