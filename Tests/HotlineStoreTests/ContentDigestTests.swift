import HotlineStore
import Testing

@Suite struct ContentDigestTests {
  /// The examples of FIPS 180-4, and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func `the examples of the standard have their digests`(message: String, digest: String) {
    #expect(ContentDigest.sha256(of: [Array(message.utf8)]) == "sha256:" + digest)
  }

  @Test func `a million letters have the digest of the standard`() {
    let letters = [[UInt8]](repeating: [UInt8](repeating: 0x61, count: 1000), count: 1000)
    let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(ContentDigest.sha256(of: letters) == "sha256:" + digest)
  }

  /// Digests by another implementation (Python's hashlib) of the bytes of `SeededBytes`.
  @Test(arguments: [
    (1, 1, "acac86c0e609ca906f632b0e2dacccb2b77d22b0621f20ebece1a4835b93f6f0"),
    (2, 55, "5eae175b309608ba67d6d6253c4a49c7d044cd10adff4bdc9ccf07bbced31fc9"),
    (3, 56, "7907e4c07a676ed857e686c0c120d70938318e52cba0b52e67fe2687b35c60c9"),
    (4, 57, "c1d26c8e4c93c0a291dc69d81b2dd0a16b4980c846ebf30e630dac91ae3f038b"),
    (5, 63, "ddecb2f7c87deab85ec876590cdc8982c8881eb977fbd4cdf47d3e665feea5a3"),
    (6, 64, "ee6724bb4209d94470c95c6271a3ccd93c2ebd05ddf11dab90df6f3b6be13af1"),
    (7, 65, "8fc36b8b50b94397eb6290795f4750ad362701b8823e9a6407e7aa8a6d77b4f4"),
    (8, 119, "ea2f3393d2562ba3a203b5bddeb0819f5156863ff0d6792ddd2b24f654d13c9c"),
    (9, 120, "02041b2606b872460ab01dc8670cf76a959b186b09d748ba1b76abedf1d3ea87"),
    (10, 128, "5dafaa40ca6378017db5ec55649ca941f7f746b562b8585b0c75b64e085c6d50"),
    (11, 1000, "1e54194d257bbfd04c54798131643314e307b1438126b2a48ee131b7ff7e2918"),
    (12, 10007, "2930fa520e7cf4e8902abe467ac28a0f72df2e4f7ea889a3fa4e8f03dcffa2a0"),
    (13, 65536, "1f7284a2824e32fceab2386045b6fec2179bbf4607d528977dd933e477bea705"),
  ])
  func `random bytes have the digest another implementation gives`(
    seed: UInt64, count: Int, digest: String
  ) {
    let bytes = SeededBytes(seed: seed).next(count)
    #expect(ContentDigest.sha256(of: [bytes]) == "sha256:" + digest)
  }

  @Test(arguments: [1, 7, 55, 63, 64, 65, 200])
  func `where the pieces are cut does not matter`(size: Int) {
    let bytes = SeededBytes(seed: 99).next(1003)
    let pieces = stride(from: 0, to: bytes.count, by: size).map {
      Array(bytes[$0..<min($0 + size, bytes.count)])
    }
    #expect(ContentDigest.sha256(of: pieces) == ContentDigest.sha256(of: [bytes]))
  }
}
